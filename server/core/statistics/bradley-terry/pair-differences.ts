import { normalProbability } from '../normal-probability.ts'
import type { PairDifference } from '../reports.ts'
import type { FittedComponent } from './fit-components.ts'

/**
 * How far the first of every two items of a component is ahead of the second, in order of the items.
 * `probability`, that it is truly ahead, is `Phi(difference / standard error)`.
 */
export function pairDifferences(
  components: readonly FittedComponent[],
  names: readonly string[],
): PairDifference[] {
  const found = components.flatMap(({ items, abilities, covariance }) => {
    if (!abilities || !covariance) return []
    const places = [...items.keys()].sort((a, b) => (items[a] as number) - (items[b] as number))
    return places.flatMap((first, at) =>
      places.slice(at + 1).map((second) => ({
        one: items[first] as number,
        other: items[second] as number,
        difference: (abilities[first] as number) - (abilities[second] as number),
        standardError: covariance.ofDifference(first, second),
      })),
    )
  })
  return found
    .sort((a, b) => a.one - b.one || a.other - b.other)
    .map(({ one, other, difference, standardError }) => ({
      items: [names[one] as string, names[other] as string],
      difference,
      standardError,
      probability: normalProbability(difference / standardError),
    }))
}
