import type { AlphaMetric } from '../../server/core/statistics/alpha.ts'
import type { Levels } from './published.ts'

/**
 * Krippendorff's alpha as its definition reads, pair by pair; the toolkit's own, which goes by
 * patterns of units, is held against it.
 *
 * @returns null where there is no pair, or no variation
 */
export function plainAlpha(rows: Levels, metric: AlphaMetric): number | null {
  const units = rows
    .map((row) => row.filter((value) => value !== null))
    .filter((unit) => unit.length >= 2)
  const values = units.flat()
  const within = units.flatMap((unit) =>
    pairsOf(unit).map(([one, other]) => difference(one, other) / (unit.length - 1)),
  )
  const across = pairsOf(values).map(([one, other]) => difference(one, other) / (values.length - 1))
  return sum(across) === 0 ? null : 1 - sum(within) / sum(across)

  function difference(one: number, other: number): number {
    if (metric === 'nominal') return one === other ? 0 : 1
    if (metric === 'interval') return (one - other) ** 2
    const [low, high] = one < other ? [one, other] : [other, one]
    let between = 0
    for (let level = low; level <= high; level += 1) between += count(level)
    return (between - (count(low) + count(high)) / 2) ** 2
  }

  function count(level: number): number {
    return values.filter((value) => value === level).length
  }
}

/** Every ordered pair of two different places. */
function pairsOf(values: readonly number[]): [number, number][] {
  return values.flatMap((one, place) =>
    values.flatMap((other, at): [number, number][] => (at === place ? [] : [[one, other]])),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
