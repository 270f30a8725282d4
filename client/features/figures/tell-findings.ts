import type { Figures, FiguresByRater } from '../../../server/contract/figures.ts'
import type { Translate } from '../../../server/core/messages.ts'
import type { MessageKey } from '../../language.tsx'
import { decimal, percent } from './numbers.ts'
import { countAll } from './self-review-counts.ts'
import { tellAlpha } from './tell-agreement.ts'
import { tellLeavings } from './tell-leaving.ts'
import { tellSeverity } from './tell-severity.ts'

type Words = Translate<MessageKey>

/** The parts of the page in their order: agreement first. */
export const parts = [
  'agreement',
  'beyond',
  'blind',
  'severity',
  'surprises',
  'leaving',
  'self',
  'movement',
] as const
export type Part = (typeof parts)[number]

/** What each part says, in a sentence; null for one that has no place on the viewer’s page. */
export function tellFindings(figures: Figures, t: Words): Record<Part, string | null> {
  const { byRater } = figures
  return {
    agreement: tellAgreement(figures, t),
    beyond: tellAlpha(figures, t),
    blind: tellBlind(figures, t),
    severity: byRater && tellSeverity(byRater.severity, byRater.raters, t),
    surprises: byRater && tellSurprises(byRater.surprises, t),
    leaving: tellLeavings(figures, t)[0] ?? t('figures.leaving-none'),
    self: tellSelfReview(figures, t),
    movement: tellMovement(figures, t),
  }
}

function tellAgreement({ agreement: { exact, adjacent } }: Figures, t: Words): string {
  if (exact.value === null || adjacent.value === null) {
    return t('figures.agreement-none', { reason: exact.reason ?? '' })
  }
  return t('figures.agreement-says', {
    exact: percent(exact.value),
    adjacent: percent(adjacent.value),
  })
}

function tellBlind({ agreement, blind }: Figures, t: Words): string | null {
  if (blind === null) return null
  const [all, alone] = [agreement.alpha.ordinal.value, blind.agreement.alpha.ordinal.value]
  const count = blind.leftOut
  if (all === null || alone === null) return t('figures.blind-says-none', { count })
  return t('figures.blind-says', { count, with: decimal(all), without: decimal(alone) })
}

/** How many surprises there are, and how many chance alone would make; or why there is no list. */
function tellSurprises(
  { closed, list, expected, ratings }: FiguresByRater['surprises'],
  t: Words,
): string {
  if (closed !== null) return t('figures.surprises-none', { reason: closed })
  const count = list.length
  if (expected === null) return t('figures.surprises-says-unknown', { count, ratings })
  const about = expected < 1 ? decimal(expected, 1) : String(Math.round(expected))
  const key = count === 0 ? 'figures.surprises-no' : 'figures.surprises-says'
  return t(key, { count, ratings, expected: about })
}

function tellSelfReview({ selfReview }: Figures, t: Words): string | null {
  if (selfReview === null) return null
  const { higher, same, lower } = countAll(selfReview)
  const compared = higher + same + lower
  if (compared === 0) return t('figures.self-none')
  return t('figures.self-says', { compared, higher, same, lower })
}

function tellMovement({ movement }: Figures, t: Words): string | null {
  if (movement === null) return null
  const { up, down, same } = movement.calibrated
  const compared = up + down + same
  if (compared === 0) return t('figures.movement-none')
  return t('figures.movement-says', { moved: up + down, compared, up, down })
}
