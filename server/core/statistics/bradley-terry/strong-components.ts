import { listNeighbours } from './neighbours.ts'
import type { ComparedPairs } from './pairs.ts'

/**
 * Joins items each of which can be reached from every other through wins (strongly connected
 * components; Tarjan 1972, without recursion). Gives each item one of its component.
 */
export function strongComponents(pairs: ComparedPairs, items: number): Int32Array {
  const { starts, targets } = winsOf(pairs, items)
  const found = new Int32Array(items).fill(-1)
  const lowest = new Int32Array(items)
  const component = new Int32Array(items).fill(-1)
  const next = starts.slice(0, items)
  const open: number[] = []
  const path: number[] = []
  let time = 0
  const enter = (item: number): void => {
    found[item] = lowest[item] = time
    time += 1
    open.push(item)
    path.push(item)
  }
  const lower = (item: number, to: number): void => {
    lowest[item] = Math.min(lowest[item] as number, to)
  }
  const leave = (item: number): void => {
    path.pop()
    const before = path.at(-1)
    if (before !== undefined) lower(before, lowest[item] as number)
    if (lowest[item] !== found[item]) return
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component[member] = item
      if (member === item) return
    }
  }
  for (let start = 0; start < items; start += 1) {
    if (found[start] === -1) enter(start)
    for (let item = path.at(-1); item !== undefined; item = path.at(-1)) {
      const at = next[item] as number
      if (at === starts[item + 1]) {
        leave(item)
        continue
      }
      next[item] = at + 1
      const target = targets[at] as number
      if (found[target] === -1) enter(target)
      else if (component[target] === -1) lower(item, found[target] as number)
    }
  }
  return component
}

function winsOf({ first, second, firstWins, secondWins }: ComparedPairs, items: number) {
  const from = new Int32Array(2 * first.length)
  const to = new Int32Array(2 * first.length)
  let end = 0
  for (let pair = 0; pair < first.length; pair += 1) {
    const one = first[pair] as number
    const other = second[pair] as number
    if ((firstWins[pair] as number) > 0) {
      from[end] = one
      to[end] = other
      end += 1
    }
    if ((secondWins[pair] as number) > 0) {
      from[end] = other
      to[end] = one
      end += 1
    }
  }
  return listNeighbours(from.subarray(0, end), to.subarray(0, end), items)
}
