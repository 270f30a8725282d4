import type { Rating } from '../rating.ts'

/** Of each of these raters, how many ratings are of units that another of them rated as well. */
export function countShared(
  ratings: readonly Rating[],
  raters: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const byUnit = new Map<string, string[]>()
  for (const { unit, rater } of ratings) {
    if (!raters.has(rater)) continue
    const others = byUnit.get(unit)
    if (others) others.push(rater)
    else byUnit.set(unit, [rater])
  }
  const shared = new Map<string, number>()
  for (const who of byUnit.values()) {
    if (who.length < 2) continue
    for (const rater of who) shared.set(rater, (shared.get(rater) ?? 0) + 1)
  }
  return shared
}
