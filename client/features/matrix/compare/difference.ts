import type { MatrixCell } from '../../../../server/contract/rounds.ts'
import type { Layer } from '../../../../server/core/layers.ts'
import { type LevelRange, medianRange } from '../../../../server/core/scale.ts'

/** Where the other layer lies against the shown one; null where one of them has no level. */
export type Direction = 'higher' | 'lower' | 'same' | null

export interface Difference {
  /** The other layer's level, or for sealed ratings the range of their lower and upper median. */
  readonly other: LevelRange | null
  readonly direction: Direction
}

/** Where a box stands in a layer: at its level, or for sealed ratings between their medians. */
export function rangeOf(layer: Layer, cell: MatrixCell | null): LevelRange | null {
  if (cell === null) return null
  if (layer !== 'sealed') {
    return cell.rating === null ? null : { lower: cell.rating, upper: cell.rating }
  }
  const levels = (cell.ratings ?? []).flatMap(({ level, count }) => Array(count).fill(level))
  return medianRange(levels)
}

/** Ranges that meet do not differ: a level between the medians is the same as they. */
export function differenceBetween(shown: LevelRange | null, other: LevelRange | null): Difference {
  if (shown === null || other === null) return { other, direction: null }
  if (other.lower > shown.upper) return { other, direction: 'higher' }
  return { other, direction: other.upper < shown.lower ? 'lower' : 'same' }
}

export interface DifferenceCounts {
  readonly higher: number
  readonly lower: number
  readonly same: number
  /** Boxes that lack a level on either side. */
  readonly unknown: number
}

/** How many boxes differ, and in which direction. Counts alone: levels are never averaged. */
export function countDifferences(directions: readonly Direction[]): DifferenceCounts {
  const count = (wanted: Direction) => directions.filter((one) => one === wanted).length
  return {
    higher: count('higher'),
    lower: count('lower'),
    same: count('same'),
    unknown: count(null),
  }
}
