import type { ComponentChildren } from 'preact'
import { t } from '../../../language.tsx'
import { user } from '../../../session.tsx'
import { SelectField } from '../../../ui/SelectField.tsx'
import { neighboursOf } from '../../cells/neighbours.ts'
import type { BoxPlace } from '../BoxHead.tsx'
import { MatrixList } from '../MatrixList.tsx'
import type { MatrixShown } from '../MatrixTable.tsx'
import type { CompareChoices } from './compare-choices.ts'
import { JudgementList } from './JudgementList.tsx'
import { PreviousNext } from './PreviousNext.tsx'

type PhoneChoices = Pick<CompareChoices, 'by' | 'region' | 'judgement'>

export interface PhoneViewProps extends MatrixShown {
  readonly choices: PhoneChoices
  /** The address that the page has after a change of these choices. */
  readonly to: (change: Partial<PhoneChoices>) => string
  readonly choose: (change: Partial<PhoneChoices>) => void
  /** The summary of a box, where it is open. */
  readonly below?: (region: string, judgement: string) => ComponentChildren
}

/** One region, or one judgement, at a time, with the way to the one before and after. */
export function PhoneView({ choices, to, choose, below, box, ...shown }: PhoneViewProps) {
  const withSummary = (place: BoxPlace) => (
    <>
      {box(place)}
      {below?.(place.region.id, place.judgement.code)}
    </>
  )
  const all =
    choices.by === 'region'
      ? shown.regions.map(({ id, name }) => ({ code: id, title: name }))
      : shown.groups.flatMap(({ judgements }) => judgements)
  const own = user.value?.regions ?? []
  const current =
    all.find(({ code }) => code === choices[choices.by]) ??
    all.find(({ code }) => own.includes(code)) ??
    all[0]
  if (!current) return null
  const goTo = (code: string) => ({ [choices.by]: code })
  const { previous, next } = neighboursOf(all, current.code)
  return (
    <>
      <nav aria-label={t('phone.by')}>
        <ul class="layers__list">
          {(['region', 'judgement'] as const).map((by) => (
            <li key={by}>
              <a
                class="layers__link"
                href={to({ by })}
                aria-current={by === choices.by ? 'true' : undefined}
              >
                {t(`phone.by-${by}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SelectField
        name={choices.by}
        label={t(choices.by === 'region' ? 'matrix.region' : 'matrix.judgement')}
        value={current.code}
        choices={all.map(({ code, title }) => ({ value: code, text: title }))}
        onChange={(code) => choose(goTo(code))}
      />
      <PreviousNext previous={previous} next={next} go={({ code }) => choose(goTo(code))} />
      {choices.by === 'region' ? (
        <MatrixList
          {...shown}
          box={withSummary}
          region={{ id: current.code, name: current.title }}
        />
      ) : (
        <JudgementList regions={shown.regions} judgement={current} box={withSummary} />
      )}
      <PreviousNext previous={previous} next={next} go={({ code }) => choose(goTo(code))} />
    </>
  )
}
