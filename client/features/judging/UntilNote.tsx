import type { Judging } from '../../../server/contract/comparisons.ts'
import { t } from '../../language.tsx'
import { isSoon, tellUntil } from './until.ts'

/** Says until when to hand in; above the pair once the first regions have left calibration. */
export function UntilNote({
  untilEnd,
  soon,
}: {
  readonly untilEnd: Judging['untilEnd']
  /** Whether it is the place for what is urgent. */
  readonly soon: boolean
}) {
  if (untilEnd === null || isSoon(untilEnd) !== soon) return null
  const look = soon ? 'govuk-inset-text' : 'govuk-body'
  return <p class={look}>{tellUntil(untilEnd, t)}</p>
}
