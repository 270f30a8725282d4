import { type Stage, stages } from '../../../server/core/workflow.ts'
import { t } from '../../language.tsx'

/** The stages of a review as a line of steps, with where it stands. */
export function StageLine({ stage }: { stage: Stage }) {
  const present = stages.indexOf(stage)
  return (
    <ol class="stage-line" aria-label={t('stage-line.label')}>
      {stages.map((one, place) => (
        <li
          key={one}
          class={`stage-line__stage stage-line__stage--${stateOf(place, present)}`}
          aria-current={place === present ? 'step' : undefined}
        >
          <span class="stage-line__name">{t(`stage.${one}`)}</span>
          {place < present && <span class="govuk-visually-hidden"> ({t('stage-line.done')})</span>}
          {place === present && <span class="stage-line__now"> ({t('stage-line.now')})</span>}
        </li>
      ))}
    </ol>
  )
}

function stateOf(place: number, present: number): 'done' | 'now' | 'ahead' {
  if (place === present) return 'now'
  return place < present ? 'done' : 'ahead'
}
