import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'

/**
 * Whether the viewer works on the calibrated level of a judgement and knows whose the opened
 * ratings are: then ratings and form stand side by side.
 */
export function comparesRatings({
  ratings,
  standing,
}: Pick<Cell, 'ratings' | 'standing'>): boolean {
  const works = can('calibrated.write', standing) || can('calibrated.propose', standing)
  return works && can('ratings.read', standing) && ratings !== null && ratings.length > 0
}
