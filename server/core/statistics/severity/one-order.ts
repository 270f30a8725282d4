/** How the raters of one component disagree, gathered unit by unit. */
export interface Disagreements {
  /** Takes one unit's ratings: which rater gave which level. */
  add(raters: readonly number[], values: readonly number[]): void
  readonly any: boolean
  /**
   * Whether the raters can be put in one order so that in every disagreement the more severe of
   * two gave the lower level: the graph of who gave less than whom has no cycle. Then nothing
   * holds the raters together: the likelihood grows, or is held back by jumps of two levels alone,
   * as they move apart.
   */
  fitOneOrder(): boolean
}

export function gatherDisagreements(): Disagreements {
  /** Of each rater, who gave a lower level somewhere. */
  const lower = new Map<number, Set<number>>()
  let contradicted = false

  function addPair(higherRater: number, lowerRater: number): void {
    const below = lower.get(higherRater) ?? new Set()
    lower.set(higherRater, below.add(lowerRater))
    if (lower.get(lowerRater)?.has(higherRater)) contradicted = true
  }

  return {
    add(raters, values) {
      // A pair that contradicts itself settles it; most panels have one in their first units.
      if (contradicted) return
      for (const [first, value] of values.entries()) {
        for (let second = first + 1; second < values.length; second += 1) {
          const other = values[second] as number
          const [a, b] = [raters[first] as number, raters[second] as number]
          if (value > other) addPair(a, b)
          else if (value < other) addPair(b, a)
        }
      }
    },
    get any() {
      return lower.size > 0
    },
    fitOneOrder: () => !contradicted && hasNoCycle(lower),
  }
}

/** Takes away again and again who has nobody above (Kahn 1962). */
function hasNoCycle(edges: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  const above = new Map<number, number>()
  for (const [from, targets] of edges) {
    above.set(from, above.get(from) ?? 0)
    for (const to of targets) above.set(to, (above.get(to) ?? 0) + 1)
  }
  const free = [...above].filter(([, count]) => count === 0).map(([rater]) => rater)
  let taken = 0
  for (let rater = free.pop(); rater !== undefined; rater = free.pop()) {
    taken += 1
    for (const to of edges.get(rater) ?? []) {
      const left = (above.get(to) as number) - 1
      above.set(to, left)
      if (left === 0) free.push(to)
    }
  }
  return taken === above.size
}
