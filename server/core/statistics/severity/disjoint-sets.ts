/** Sets that can only be joined (Tarjan 1975), each named by one of its members. */
export interface DisjointSets {
  find(member: number): number
  join(one: number, other: number): void
}

export function disjointSets(count: number): DisjointSets {
  const parents = Int32Array.from({ length: count }, (_, index) => index)

  function find(member: number): number {
    let root = member
    while ((parents[root] as number) !== root) {
      parents[root] = parents[parents[root] as number] as number
      root = parents[root] as number
    }
    return root
  }

  return {
    find,
    join(one, other) {
      const [first, second] = [find(one), find(other)]
      // The lower number names the set, so that names do not depend on the order of joining.
      parents[Math.max(first, second)] = Math.min(first, second)
    },
  }
}
