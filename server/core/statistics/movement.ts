import { movementFrom, sealedRange } from '../calibration.ts'
import type { Level, LevelRange } from '../scale.ts'
import type { Figure } from './figure.ts'
import { signTest } from './sign-test.ts'

/** The levels of one cell on its way: null where there is none, or not yet. */
export interface CellCourse {
  /** The first sealed levels of its raters. */
  readonly sealed: readonly (Level | null)[]
  readonly calibrated: Level | null
  readonly agreed: Level | null
}

export interface Movement {
  readonly up: number
  readonly down: number
  readonly same: number
  /** Cells that lack a level on either side. */
  readonly notCompared: number
  /** The probability of so one-sided a movement by chance alone. */
  readonly signTest: Figure
}

export interface MovementReport {
  /** From the range of the lower and upper median of the sealed levels to the calibrated level. */
  readonly calibrated: Movement
  /** From the calibrated to the agreed level. */
  readonly agreed: Movement
}

/**
 * How levels moved after the reveal. Calibrated and agreed levels follow a discussion, so they can
 * tell nothing of how far independent raters agree: this, and no coefficient, is what is said of
 * them. A calibrated level within the range of the sealed medians has not moved.
 */
export function movementReport(cells: readonly CellCourse[]): MovementReport {
  return {
    calibrated: countMovement(
      cells.map(({ sealed, calibrated }) => ({ from: sealedRange(sealed), to: calibrated })),
    ),
    agreed: countMovement(
      cells.map(({ calibrated, agreed }) => ({ from: rangeOfOne(calibrated), to: agreed })),
    ),
  }
}

interface Move {
  readonly from: LevelRange | null
  readonly to: Level | null
}

/** Counts moves by direction, with the exact sign test over those that moved. */
export function countMovement(moves: readonly Move[]): Movement {
  const counts = { up: 0, down: 0, same: 0, notCompared: 0 }
  for (const { from, to } of moves) {
    if (from === null || to === null) counts.notCompared += 1
    else counts[movementFrom(from, to)] += 1
  }
  return { ...counts, signTest: signTest(counts.up, counts.down) }
}

function rangeOfOne(level: Level | null): LevelRange | null {
  return level === null ? null : { lower: level, upper: level }
}
