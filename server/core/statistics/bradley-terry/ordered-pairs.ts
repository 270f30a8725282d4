import { listNeighbours } from './neighbours.ts'
import type { ComparedPairs } from './pairs.ts'

/**
 * Compared pairs, each listed once under whichever of its items comes first in an order that leaves
 * the leaves of a tree before their stems.
 */
export interface OrderedPairs {
  /** The items from first to last. */
  readonly order: Int32Array
  /** By place in the order: the item there leads to `targets[starts[place]]`, and so on. */
  readonly starts: Int32Array
  /** Places, all of them later. */
  readonly targets: Int32Array
  /** The number of the pair. */
  readonly pairs: Int32Array
}

/** Orders the pairs of one component by distance from its first item, the farthest first. */
export function orderPairs({ first, second }: ComparedPairs, items: number): OrderedPairs {
  const order = farthestFirst(first, second, items)
  const place = new Int32Array(items)
  for (const [at, item] of order.entries()) place[item] = at
  const early = new Int32Array(first.length)
  const late = new Int32Array(first.length)
  for (let pair = 0; pair < first.length; pair += 1) {
    const one = place[first[pair] as number] as number
    const other = place[second[pair] as number] as number
    early[pair] = Math.min(one, other)
    late[pair] = Math.max(one, other)
  }
  const { starts, targets, edges } = listNeighbours(early, late, items)
  return { order, starts, targets, pairs: edges }
}

function farthestFirst(first: Int32Array, second: Int32Array, items: number): Int32Array {
  const both = (one: Int32Array, other: Int32Array) => {
    const joined = new Int32Array(one.length + other.length)
    joined.set(one)
    joined.set(other, one.length)
    return joined
  }
  const { starts, targets } = listNeighbours(both(first, second), both(second, first), items)
  const met = new Uint8Array(items)
  const order = new Int32Array(items)
  met[0] = 1
  for (let at = 0, end = 1; at < items; at += 1) {
    const item = order[at] as number
    for (let edge = starts[item] as number; edge < (starts[item + 1] as number); edge += 1) {
      const target = targets[edge] as number
      if (met[target]) continue
      met[target] = 1
      order[end] = target
      end += 1
    }
  }
  return order.reverse()
}
