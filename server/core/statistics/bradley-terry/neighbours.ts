/** Where each item leads to: item `i` to `targets[starts[i]]` until before `targets[starts[i + 1]]`. */
export interface Neighbours {
  readonly starts: Int32Array
  readonly targets: Int32Array
  /** The number of the edge that leads there. */
  readonly edges: Int32Array
}

/** Lists, for each of so many items, the edges that lead from it. */
export function listNeighbours(from: Int32Array, to: Int32Array, items: number): Neighbours {
  const starts = new Int32Array(items + 1)
  for (const item of from) starts[item + 1] = (starts[item + 1] as number) + 1
  for (let item = 0; item < items; item += 1) {
    starts[item + 1] = (starts[item + 1] as number) + (starts[item] as number)
  }
  const next = starts.slice()
  const targets = new Int32Array(from.length)
  const edges = new Int32Array(from.length)
  for (let edge = 0; edge < from.length; edge += 1) {
    const item = from[edge] as number
    const at = next[item] as number
    next[item] = at + 1
    targets[at] = to[edge] as number
    edges[at] = edge
  }
  return { starts, targets, edges }
}
