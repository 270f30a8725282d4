import type { Rating } from '../../../server/contract/cells.ts'
import type { Level } from '../../../server/core/scale.ts'

/** The first sealed levels, which the rules of calibration rest on; null gave a reason for none. */
export function firstSealedLevels(ratings: readonly Rating[]): (Level | null)[] {
  return ratings.filter(({ sequence }) => sequence === 1).map(({ level }) => level)
}

/** The level that all who sealed gave, where there are two or more; null where they differ. */
export function unanimousLevel(levels: readonly (Level | null)[]): Level | null {
  const [first] = levels
  if (levels.length < 2 || first === undefined) return null
  return levels.every((level) => level === first) ? first : null
}

/** The ground that all of them gave, or null. */
export function unanimousGround(ratings: readonly Rating[]): string | null {
  const [ground, ...others] = [...new Set(ratings.map((rating) => rating.ground))]
  return others.length === 0 ? (ground ?? null) : null
}

/** Whether those who all gave the same level gave it on different grounds. */
export function groundsDiffer(ratings: readonly Rating[]): boolean {
  const first = ratings.filter(({ sequence }) => sequence === 1)
  const agree = unanimousLevel(first.map(({ level }) => level)) !== null
  return agree && new Set(first.map(({ ground }) => ground)).size > 1
}
