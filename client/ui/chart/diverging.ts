import type { LevelCount } from '../../../server/core/scale.ts'

/** Where the bar of one level lies on an axis whose zero is the middle of the scale. */
export interface Segment extends LevelCount {
  readonly from: number
  readonly to: number
}

/**
 * The bars of a row, lowest level first: the lower half of the scale to the left of zero, the upper
 * half to the right, and the middle level of an odd scale on both sides alike.
 */
export function divergingSegments(counts: readonly LevelCount[]): Segment[] {
  const sorted = [...counts].sort((a, b) => a.level - b.level)
  const half = Math.floor(sorted.length / 2)
  const below = sorted.slice(0, half).reduce((sum, { count }) => sum + count, 0)
  const middle = sorted.length % 2 === 1 ? (sorted[half]?.count ?? 0) : 0
  let at = -below - middle / 2
  return sorted.map(({ level, count }) => {
    const from = at
    at += count
    return { level, count, from, to: at }
  })
}

/** How far the longest of the rows goes to either side, in whole ratings; at least one. */
export function reachOf(rows: readonly (readonly LevelCount[])[]): number {
  const ends = rows.flatMap((counts) =>
    divergingSegments(counts).flatMap(({ from, to }) => [Math.abs(from), Math.abs(to)]),
  )
  return Math.ceil(Math.max(1, ...ends))
}
