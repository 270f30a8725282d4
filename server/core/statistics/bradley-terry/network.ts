import { listNeighbours } from './neighbours.ts'
import type { ComparedPairs } from './pairs.ts'

/**
 * Items that were compared, even through others (a weakly connected component), by place in an order
 * that leaves the leaves of a tree before their stems. Each pair stands once, under whichever of its
 * items comes first.
 */
export interface Network {
  /** By place: the number of the item. */
  readonly items: Int32Array
  /** By place: the item there leads to `targets[starts[place]]`, and so on. */
  readonly starts: Int32Array
  /** By pair: a place, later than its own. */
  readonly targets: Int32Array
  /** By pair: how often the item that leads won, and how often the target. */
  readonly wins: Float64Array
  readonly losses: Float64Array
}

/**
 * The networks that compared pairs make up, in order of each one's first item. An item without any
 * decided comparison is one by itself.
 */
export function networksOf(pairs: ComparedPairs, items: number): Network[] {
  const { first, second, firstWins, secondWins } = pairs
  const components = reachedFromFirst(pairs, items)
  const place = new Int32Array(items)
  let end = 0
  for (const reached of components) {
    for (let at = reached.length - 1; at >= 0; at -= 1) {
      place[reached[at] as number] = end
      end += 1
    }
  }
  const early = new Int32Array(first.length)
  const late = new Int32Array(first.length)
  for (let pair = 0; pair < first.length; pair += 1) {
    const one = place[first[pair] as number] as number
    const other = place[second[pair] as number] as number
    early[pair] = one < other ? one : other
    late[pair] = one < other ? other : one
  }
  const { starts, targets, edges } = listNeighbours(early, late, items)
  let from = 0
  return components.map((reached) => {
    const to = from + reached.length
    const start = starts[from] as number
    const listed = edges.subarray(start, starts[to])
    const network = {
      items: reached.slice().reverse(),
      starts: starts.slice(from, to + 1).map((at) => at - start),
      targets: targets.slice(start, starts[to]).map((target) => target - from),
      wins: new Float64Array(listed.length),
      losses: new Float64Array(listed.length),
    }
    for (let edge = 0; edge < listed.length; edge += 1) {
      const pair = listed[edge] as number
      const leads = (place[first[pair] as number] as number) === early[pair]
      network.wins[edge] = (leads ? firstWins : secondWins)[pair] as number
      network.losses[edge] = (leads ? secondWins : firstWins)[pair] as number
    }
    from = to
    return network
  })
}

/** Each component's items as they are reached from its first, the nearest first. */
function reachedFromFirst({ first, second }: ComparedPairs, items: number): Int32Array[] {
  const from = new Int32Array(2 * first.length)
  const to = new Int32Array(2 * first.length)
  from.set(first)
  from.set(second, first.length)
  to.set(second)
  to.set(first, first.length)
  const { starts, targets } = listNeighbours(from, to, items)
  const met = new Uint8Array(items)
  const reached = new Int32Array(items)
  const components: Int32Array[] = []
  let end = 0
  for (let item = 0; item < items; item += 1) {
    if (met[item]) continue
    const start = end
    met[item] = 1
    reached[end] = item
    end += 1
    for (let at = start; at < end && end < items; at += 1) {
      const here = reached[at] as number
      const last = starts[here + 1] as number
      for (let edge = starts[here] as number; edge < last; edge += 1) {
        const target = targets[edge] as number
        if (met[target]) continue
        met[target] = 1
        reached[end] = target
        end += 1
      }
    }
    components.push(reached.subarray(start, end))
  }
  return components
}

/** The same network with so many wins more, each way, of each pair. */
export function withPseudoWins(network: Network, count: number): Network {
  return {
    ...network,
    wins: network.wins.map((wins) => wins + count),
    losses: network.losses.map((losses) => losses + count),
  }
}
