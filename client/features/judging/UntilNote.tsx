import type { Judging } from '../../../server/contract/comparisons.ts'
import { t } from '../../language.tsx'

/** Until when a judge may hand in, in words: the stages of a round have no date. */
export function tellUntil({ open, regions }: NonNullable<Judging['untilEnd']>): string {
  if (open === regions) return t('judging.until')
  return t('judging.until-soon', { open, left: regions - open })
}

/** Says until when to hand in; above the pair once the first regions have left calibration. */
export function UntilNote({
  untilEnd,
  soon,
}: {
  readonly untilEnd: Judging['untilEnd']
  /** Whether it is the place for what is urgent. */
  readonly soon: boolean
}) {
  if (untilEnd === null || untilEnd.open < untilEnd.regions !== soon) return null
  const look = soon ? 'govuk-inset-text' : 'govuk-body'
  return <p class={look}>{tellUntil(untilEnd)}</p>
}
