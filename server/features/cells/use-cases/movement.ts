import type { Cell } from '../../../contract/cells.ts'
import { movementFrom, sealedRange } from '../../../core/calibration.ts'
import { mayReadReasons } from '../../../core/layers.ts'
import { can } from '../../../core/permissions.ts'
import type { DecisionRecord } from '../../positions/decisions.ts'
import { listFirstRatings } from '../../ratings/repository.ts'
import type { CellView } from './view.ts'

/**
 * The changes from sealed to calibrated and from calibrated to agreed that the viewer may see,
 * with the reasons given. A step without a level on either side is no movement.
 */
export async function describeMovement(
  { deps, cell, standing }: CellView,
  decisions: readonly DecisionRecord[],
): Promise<Cell['movement']> {
  const calibrated = decisions.find(({ layer }) => layer === 'calibrated')
  const agreed = decisions.find(({ layer }) => layer === 'agreed')
  if (!calibrated || calibrated.level === null) return []
  const { level } = calibrated
  const movement: Cell['movement'] = []

  if (can('ratings.read', standing)) {
    const sealed = await listFirstRatings(deps.db, [cell.reviewId], cell.judgement)
    const from = sealedRange(sealed.map((rating) => rating.level))
    if (from) {
      const direction = movementFrom(from, level)
      const { because, becauseLanguage } = calibrated
      const reason = { because, becauseLanguage }
      movement.push({ between: 'sealed-calibrated', from, to: level, direction, ...reason })
    }
  }
  if (mayReadReasons('agreed', standing) && agreed && agreed.level !== null) {
    const from = { lower: level, upper: level }
    movement.push({
      between: 'calibrated-agreed',
      from,
      to: agreed.level,
      direction: movementFrom(from, agreed.level),
      because: agreed.because,
      becauseLanguage: agreed.becauseLanguage,
    })
  }
  return movement
}
