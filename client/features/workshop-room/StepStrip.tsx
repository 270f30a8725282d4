import type { CommonView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { stepsOf } from './steps-of.ts'

/** Where a judgement is between reading and agreeing. */
export function StepStrip({ view }: { view: Pick<CommonView, 'now' | 'results'> }) {
  return (
    <ol class="step-strip" aria-label={t('workshop.steps')}>
      {stepsOf(view).map(({ step, number, state }, index) => (
        <li
          key={index}
          class={`step-strip__step step-strip__step--${state}`}
          aria-current={state === 'here' ? 'step' : undefined}
        >
          {number === null ? t(`workshop.step.${step}`) : t('workshop.ballot-number', { number })}
        </li>
      ))}
    </ol>
  )
}
