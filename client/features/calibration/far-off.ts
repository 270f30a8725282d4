import type { Rating } from '../../../server/contract/cells.ts'
import type { Level } from '../../../server/core/scale.ts'

/** From how many levels apart a rating is far off. */
const far = 2

export interface FarOff {
  readonly level: Level
  /** Who sealed it; fewer than counted where the viewer may not know all names. */
  readonly names: readonly string[]
  readonly count: number
}

/** Who rated two levels or more from a level, by what they last sealed; the lowest level first. */
export function farOff(ratings: readonly Rating[], level: Level): FarOff[] {
  const last = new Map<string, Rating>()
  for (const rating of ratings.toSorted((a, b) => a.sequence - b.sequence)) {
    last.set(rating.rater?.id ?? rating.id, rating)
  }
  const off = [...last.values()].flatMap(({ level: sealed, rater }) =>
    sealed !== null && Math.abs(sealed - level) >= far ? [{ sealed, rater }] : [],
  )
  const levels = [...new Set(off.map(({ sealed }) => sealed))].sort((a, b) => a - b)
  return levels.map((one) => {
    const same = off.filter(({ sealed }) => sealed === one)
    return { level: one, names: same.flatMap(({ rater }) => rater?.name ?? []), count: same.length }
  })
}
