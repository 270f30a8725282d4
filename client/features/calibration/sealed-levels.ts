import type { Rating } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
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

/** The rating with the most words in a language, else in any, as a first text to work from. */
export function fullestRating(ratings: readonly Rating[], language: Language): Rating | null {
  const isWritten = ratings.some(({ statements }) =>
    statements.some((statement) => statement.language === language),
  )
  const length = ({ statements }: Rating) =>
    statements
      .filter((statement) => !isWritten || statement.language === language)
      .reduce((sum, { text }) => sum + text.length, 0)
  return ratings.reduce<Rating | null>(
    (fullest, rating) => (fullest && length(fullest) >= length(rating) ? fullest : rating),
    null,
  )
}
