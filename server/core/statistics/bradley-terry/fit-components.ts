import { type Estimate, estimateAbilities } from './abilities.ts'
import { type Covariance, covarianceOf } from './covariance.ts'
import { type Network, networksOf, withPseudoWins } from './network.ts'
import { countPairs } from './pairs.ts'
import { strongComponents } from './strong-components.ts'
import type { Tally } from './tally.ts'

/** Items that were compared with one another, even through others, and what the model says of them. */
export interface FittedComponent {
  /** Numbers of the items, in the order of what is told of each. */
  readonly items: Int32Array
  /** Of these the sets in which each can be reached from every other through wins, by first item. */
  readonly strong: readonly (readonly number[])[]
  readonly regularised: boolean
  /** Null for an item that stands alone. */
  readonly abilities: Float64Array | null
  /** Null without abilities, or where there are too many items to tell the errors in good time. */
  readonly covariance: Covariance | null
}

/** Half a win each way makes the abilities of any component finite. */
const pseudoWins = 0.5

/** With more items in a component its standard errors would take longer than anybody waits. */
export const mostItemsWithErrors = 2000

/** Fits the model to each component by itself, in order of its first item. */
export function fitComponents({ items, decided }: Tally): FittedComponent[] {
  const pairs = countPairs(decided)
  const strongOf = strongComponents(pairs, items.length)
  return networksOf(pairs, items.length).map((network) => {
    const strong = setsOf(network.items, strongOf)
    const regularised = strong.length > 1
    const fitted = regularised ? withPseudoWins(network, pseudoWins) : network
    const isAlone = network.items.length === 1
    const estimate = isAlone ? null : estimateAbilities(fitted)
    return {
      items: network.items,
      strong,
      regularised,
      abilities: estimate?.abilities ?? null,
      covariance: estimate && errorsOf(network, estimate),
    }
  })
}

/** The items by what they belong to, each set ascending and the sets in order of their first items. */
function setsOf(items: Int32Array, setOf: Int32Array): number[][] {
  const sets = new Map<number, number[]>()
  for (const item of items.slice().sort()) {
    const set = setOf[item] as number
    const others = sets.get(set)
    if (others) others.push(item)
    else sets.set(set, [item])
  }
  return [...sets.values()]
}

function errorsOf(network: Network, { information }: Estimate): Covariance | null {
  return network.items.length > mostItemsWithErrors ? null : covarianceOf(network, information)
}
