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
    return items.flatMap((one, first) =>
      items.slice(first + 1).map((other, at) => {
        const second = first + 1 + at
        const difference = (abilities[first] as number) - (abilities[second] as number)
        const standardError = covariance.ofDifference(first, second)
        return { one, other, difference, standardError }
      }),
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
