import type { Figures } from '../../../server/contract/figures.ts'
import { countAll } from './self-review-counts.ts'
import { type Part, parts } from './tell-findings.ts'
import { leavingRange } from './tell-leaving.ts'

/** The parts that say something; where nothing can be said, the reason stands in the part itself. */
export function partsInShort(figures: Figures): Part[] {
  const { byRater, blind, leaving, selfReview, movement } = figures
  const says: Record<Part, boolean> = {
    agreement: true,
    beyond: true,
    blind: blind !== null,
    severity: byRater !== null,
    surprises: byRater !== null && byRater.surprises.closed === null,
    leaving: leaving.some((one) => leavingRange(figures, one) !== null),
    self: selfReview !== null && isCompared(countAll(selfReview)),
    movement: movement !== null && isMoved(movement.calibrated),
  }
  return parts.filter((part) => says[part])
}

const isCompared = ({ higher, same, lower }: ReturnType<typeof countAll>) =>
  higher + same + lower > 0

const isMoved = ({ up, same, down }: NonNullable<Figures['movement']>['calibrated']) =>
  up + same + down > 0
