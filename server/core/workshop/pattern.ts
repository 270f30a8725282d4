import type { Level } from '../scale.ts'
import type { Tally } from './tally.ts'

/**
 * What a spread says, by this toolkit's own rule:
 * - `consensus`: everybody at one level, or at least three quarters at one level and nobody further
 *   than one level from it;
 * - `two-camps`: two levels that do not touch each hold at least a third, and between them lie fewer
 *   ballots than in either;
 * - `split`: anything else;
 * - `too-few`: fewer than two ballots that give a level, so that there is no spread.
 */
export type Pattern = 'consensus' | 'split' | 'two-camps' | 'too-few'

export function patternOf({ levels }: Pick<Tally, 'levels'>): Pattern {
  const held = levels.filter(({ count }) => count > 0)
  const total = held.reduce((sum, { count }) => sum + count, 0)
  if (total < 2) return 'too-few'
  const most = held.reduce((a, b) => (b.count > a.count ? b : a))
  const near = held.every(({ level }) => stepsBetween(levels, level, most.level) <= 1)
  if (held.length === 1 || (most.count * 4 >= total * 3 && near)) return 'consensus'
  return hasTwoCamps(levels, total) ? 'two-camps' : 'split'
}

function hasTwoCamps(levels: Tally['levels'], total: number): boolean {
  const camps = levels.filter(({ count }) => count * 3 >= total)
  return camps.some((one) =>
    camps.some((other) => {
      if (stepsBetween(levels, one.level, other.level) < 2) return false
      const [low, high] = [one.level, other.level].sort((a, b) => a - b) as [Level, Level]
      const between = levels
        .filter(({ level }) => level > low && level < high)
        .reduce((sum, { count }) => sum + count, 0)
      return between < Math.min(one.count, other.count)
    }),
  )
}

/** How many steps of the scale lie between two of its levels. */
function stepsBetween(levels: Tally['levels'], one: Level, other: Level): number {
  const index = (wanted: Level) => levels.findIndex(({ level }) => level === wanted)
  return Math.abs(index(one) - index(other))
}

/**
 * Whom to hear first: one volunteer from each end of the spread, the most senior person last. Null
 * where all gave one level, or nobody did.
 */
export function speakingCue({
  levels,
}: Pick<Tally, 'levels'>): { readonly lowest: Level; readonly highest: Level } | null {
  const held = levels.filter(({ count }) => count > 0).map(({ level }) => level)
  const lowest = Math.min(...held)
  const highest = Math.max(...held)
  return held.length < 2 ? null : { lowest, highest }
}
