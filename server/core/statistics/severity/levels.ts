import { categoryProbabilities } from './model.ts'

/** The levels that the fit's categories stand for, lowest first, on a scale of so many. */
export interface LevelsInUse {
  readonly levels: number
  readonly inUse: readonly number[]
}

/** Probabilities of categories as probabilities of levels; a level that nobody used has 0. */
export function spreadOverLevels(
  { levels, inUse }: LevelsInUse,
  probabilities: readonly number[],
): number[] {
  const spread = new Array<number>(levels).fill(0)
  for (const [category, level] of inUse.entries()) spread[level - 1] = probabilities[category] ?? 0
  return spread
}

/** The level to expect under these probabilities of categories. */
export function expectedLevel({ inUse }: LevelsInUse, probabilities: readonly number[]): number {
  return inUse.reduce((sum, level, category) => sum + level * (probabilities[category] ?? 0), 0)
}

/** The level to expect at a known theta - severity. */
export function expectedLevelAt(
  scale: LevelsInUse,
  logit: number,
  thresholds: Float64Array,
): number {
  return expectedLevel(scale, categoryProbabilities(logit, thresholds))
}

/**
 * The thresholds by level: of the step into level 2, 3, ... A step into a level that nobody used,
 * or up to the lowest level in use, has none.
 */
export function thresholdsByLevel(
  { levels, inUse }: LevelsInUse,
  thresholds: Float64Array,
): (number | null)[] {
  return Array.from({ length: levels - 1 }, (_, index) => {
    const category = inUse.indexOf(index + 2)
    return category < 1 ? null : (thresholds[category - 1] as number)
  })
}

/** Probabilities of categories, lowest first, from those of reaching each step. */
export function fromReached(reached: readonly number[]): number[] {
  return [1, ...reached].map((one, k) => Math.max(0, one - (reached[k] ?? 0)))
}

/** Of each level, 0 included, the category that it is; -1 for one that is not in use. */
export function categoriesByLevel(levels: number, inUse: readonly number[]): Int8Array {
  const categories = new Int8Array(levels + 1).fill(-1)
  for (const [category, level] of inUse.entries()) categories[level] = category
  return categories
}
