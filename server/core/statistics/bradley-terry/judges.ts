import { winProbability } from './abilities.ts'
import type { Tally } from './tally.ts'

/**
 * How far each judge's choices depart from what the abilities expect: information-weighted mean
 * square (infit), the sum of squared residuals over the sum of p(1 - p) (Wright and Masters 1982).
 * About 1 is as expected; well over 1 is a judge who often chose against the order of all. Null for
 * a judge of ties only. `abilities` are by item, NaN where there is none.
 */
export function judgeInfits(
  { judges, decided }: Tally,
  abilities: Float64Array,
): (number | null)[] {
  const squares = new Float64Array(judges.length)
  const information = new Float64Array(judges.length)
  const { winner, loser, judge } = decided
  for (let at = 0; at < winner.length; at += 1) {
    const by = (judge[at] as number) - 1
    if (by < 0) continue
    const ahead =
      (abilities[winner[at] as number] as number) - (abilities[loser[at] as number] as number)
    const against = winProbability(-ahead)
    squares[by] = (squares[by] as number) + against ** 2
    information[by] = (information[by] as number) + against * winProbability(ahead)
  }
  return judges.map((_, by) => {
    const expected = information[by] as number
    return expected > 0 ? (squares[by] as number) / expected : null
  })
}
