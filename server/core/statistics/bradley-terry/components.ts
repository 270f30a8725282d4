import { listNeighbours } from './neighbours.ts'
import type { ComparedPairs } from './pairs.ts'

/**
 * Joins items that were compared, even through others (weakly connected components). Gives each item
 * its component, numbered from 0 in order of each component's first item; an item without any
 * decided comparison stands alone.
 */
export function weakComponents({ first, second }: ComparedPairs, items: number): Int32Array {
  const parent = Int32Array.from({ length: items }, (_, item) => item)
  const rootOf = (item: number): number => {
    let root = item
    while (parent[root] !== root) root = parent[root] as number
    for (let at = item; at !== root; ) {
      const next = parent[at] as number
      parent[at] = root
      at = next
    }
    return root
  }
  for (let pair = 0; pair < first.length; pair += 1) {
    const one = rootOf(first[pair] as number)
    const other = rootOf(second[pair] as number)
    parent[Math.max(one, other)] = Math.min(one, other)
  }
  return numberInOrder(parent.map((_, item) => rootOf(item)))
}

/**
 * Joins items each of which can be reached from every other through wins (strongly connected
 * components; Tarjan 1972, without recursion). Numbered as `weakComponents` does.
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
  return numberInOrder(component)
}

function winsOf({ first, second, firstWins, secondWins }: ComparedPairs, items: number) {
  const from: number[] = []
  const to: number[] = []
  for (let pair = 0; pair < first.length; pair += 1) {
    const one = first[pair] as number
    const other = second[pair] as number
    if ((firstWins[pair] as number) > 0) {
      from.push(one)
      to.push(other)
    }
    if ((secondWins[pair] as number) > 0) {
      from.push(other)
      to.push(one)
    }
  }
  return listNeighbours(Int32Array.from(from), Int32Array.from(to), items)
}

/** Numbers from 0 in place of other names, in order of first appearance. */
export function numberInOrder(names: Int32Array): Int32Array {
  const numbers = new Map<number, number>()
  return names.map((name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

/** The members of each group, from each member's group. */
export function membersOf(groups: Int32Array): number[][] {
  const members: number[][] = []
  for (const [member, group] of groups.entries()) {
    const others = members[group]
    if (others) others.push(member)
    else members[group] = [member]
  }
  return members
}
