import { estimateAbilities, informationOfPairs } from './abilities.ts'
import { membersOf, numberInOrder, strongComponents, weakComponents } from './components.ts'
import { type Covariance, covarianceOf } from './covariance.ts'
import { type ComparedPairs, countPairs, pairsAmong } from './pairs.ts'
import type { Tally } from './tally.ts'

/** Items that were compared with one another, even through others, and what the model says of them. */
export interface FittedComponent {
  /** Numbers of the items. */
  readonly items: readonly number[]
  /** Of these the sets in which each can be reached from every other through wins. */
  readonly strong: readonly (readonly number[])[]
  readonly regularised: boolean
  /** In the order of the items; null for an item that stands alone. */
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
  const componentOf = weakComponents(pairs, items.length)
  const strongOf = strongComponents(pairs, items.length)
  const components = membersOf(componentOf)
  const pairsOf = membersOf(pairs.first.map((item) => componentOf[item] as number))
  const numberIn = new Int32Array(items.length)
  return components.map((members, component) => {
    for (const [number, item] of members.entries()) numberIn[item] = number
    const strongOfMembers = Int32Array.from(members, (item) => strongOf[item] as number)
    const strong = membersOf(numberInOrder(strongOfMembers))
    const alone = members.length === 1
    const regularised = strong.length > 1
    const among = alone
      ? null
      : pairsAmong(pairs, pairsOf[component] ?? [], numberIn, regularised ? pseudoWins : 0)
    return {
      items: members,
      strong: strong.map((numbers) => numbers.map((number) => members[number] as number)),
      regularised,
      ...modelOf(among, members.length),
    }
  })
}

function modelOf(
  pairs: ComparedPairs | null,
  items: number,
): Pick<FittedComponent, 'abilities' | 'covariance'> {
  if (pairs === null) return { abilities: null, covariance: null }
  const abilities = estimateAbilities(pairs, items)
  const covariance =
    items > mostItemsWithErrors
      ? null
      : covarianceOf(pairs, informationOfPairs(pairs, abilities), items)
  return { abilities, covariance }
}
