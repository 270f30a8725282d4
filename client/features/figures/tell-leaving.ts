import type { Figures, ShownLeaving } from '../../../server/contract/figures.ts'
import type { Translate } from '../../../server/core/messages.ts'
import { readAlpha } from '../../../server/core/statistics/says/agreement-says.ts'
import { rangeOfValues } from '../../../server/core/statistics/says/leave-out.ts'
import type { MessageKey } from '../../language.tsx'
import { decimal } from './numbers.ts'
import { ratersAre } from './rater-name.ts'

type Words = Translate<MessageKey>

/** Between which values alpha lies whichever one of a kind is left out, a sentence a kind. */
export function tellLeavings(figures: Figures, t: Words): string[] {
  return figures.leaving.flatMap((one) => tellLeaving(figures, one, t) ?? [])
}

/** What is said of every one left out must hold for every one: else it says of how many. */
function tellLeaving(figures: Figures, leaving: ShownLeaving, t: Words): string | null {
  const range = leavingRange(figures, leaving)
  if (range === null) return null
  const { by, rows } = leaving
  const count = rows.length
  const all = figures.agreement.alpha.ordinal.value ?? 0
  return t(range.known === count ? 'figures.leaving-says' : 'figures.leaving-some', {
    what: by === 'rater' && ratersAre(figures) === 'readers' ? 'readers' : by,
    least: decimal(range.least),
    most: decimal(range.most),
    all: decimal(all),
    holds: holds(figures, [range.least, range.most, all]),
    told: range.known,
    count,
  })
}

/** Whether alpha is read alike whichever is left out; of readers the rule says nothing. */
function holds(figures: Figures, alphas: readonly number[]): 'yes' | 'no' | 'untold' {
  if (ratersAre(figures) === 'readers') return 'untold'
  return new Set(alphas.map(readAlpha)).size === 1 ? 'yes' : 'no'
}

/** The range of alpha with each one left out; null where it is not known, or not over all. */
export function leavingRange(figures: Figures, { rows }: ShownLeaving) {
  if (figures.agreement.alpha.ordinal.value === null) return null
  return rangeOfValues(rows.map(({ alpha }) => alpha.value))
}
