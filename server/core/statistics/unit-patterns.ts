import type { RatingTable } from './rating-table.ts'

/**
 * The distinct ways in which units were rated. Units to which the same levels were given equally
 * often, by whomever, are exchangeable for agreement, alpha and AC2: each such pattern is kept once,
 * with how many units show it. Patterns stand in an order of their own, so that neither the names
 * nor the order of units and raters can change a figure, or an interval drawn from a seed.
 */
export interface UnitPatterns {
  readonly levels: number
  readonly patterns: number
  /** How often each pattern gives each level: `levels` entries a pattern. */
  readonly given: Int32Array
  /** How many ratings a unit of each pattern has. */
  readonly sizes: Int32Array
  /** How many units show each pattern. */
  readonly times: Int32Array
  /** How many units there are in all. */
  readonly units: number
}

/** Finds the patterns of all units, in one pass over the ratings. */
export function findPatterns(
  table: Pick<RatingTable, 'levels' | 'values' | 'starts'>,
): UnitPatterns {
  const { levels, values, starts } = table
  const units = starts.length - 1
  const keyOf = keyOfUnit(table)
  const numbers = new Map<number | string, number>()
  const firsts: number[] = []
  const times = new Int32Array(units)
  for (let unit = 0; unit < units; unit += 1) {
    const key = keyOf(unit)
    let pattern = numbers.get(key)
    if (pattern === undefined) {
      pattern = firsts.length
      numbers.set(key, pattern)
      firsts.push(unit)
    }
    times[pattern] = (times[pattern] as number) + 1
  }
  const given = new Int32Array(firsts.length * levels)
  for (const [pattern, unit] of firsts.entries()) {
    for (const value of values.subarray(starts[unit], starts[unit + 1])) {
      const place = pattern * levels + value - 1
      given[place] = (given[place] as number) + 1
    }
  }
  return arrangePatterns(levels, given, times)
}

/** Those patterns with two ratings or more: units with one say nothing of agreement. */
export function pairablePatterns({ levels, given, times }: UnitPatterns): UnitPatterns {
  return arrangePatterns(levels, given, times, 2)
}

/**
 * Puts patterns in order: by how many ratings they have, then by how often they give each level.
 *
 * @param given how often each gives each level, `levels` entries a pattern
 * @param times how many units show each; may be longer
 * @param leastSize patterns with fewer ratings are left out
 */
export function arrangePatterns(
  levels: number,
  given: Int32Array,
  times: Int32Array,
  leastSize = 1,
): UnitPatterns {
  const rows = Array.from({ length: given.length / levels }, (_, pattern) => {
    const row = given.subarray(pattern * levels, (pattern + 1) * levels)
    return { row, size: row.reduce((sum, count) => sum + count, 0), times: times[pattern] ?? 0 }
  })
    .filter(({ size }) => size >= leastSize)
    .sort((a, b) => a.size - b.size || compareRows(a.row, b.row))
  const arranged = new Int32Array(rows.length * levels)
  for (const [place, { row }] of rows.entries()) arranged.set(row, place * levels)
  return {
    levels,
    patterns: rows.length,
    given: arranged,
    sizes: Int32Array.from(rows, ({ size }) => size),
    times: Int32Array.from(rows, (row) => row.times),
    units: rows.reduce((sum, row) => sum + row.times, 0),
  }
}

function compareRows(a: Int32Array, b: Int32Array): number {
  for (let level = 0; level < a.length; level += 1) {
    const difference = (a[level] as number) - (b[level] as number)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * What tells a unit's pattern: how often each level was given, as the digits of one number whose
 * base is above every count. Where that number would no longer be exact, as text.
 */
function keyOfUnit({ levels, values, starts }: Pick<RatingTable, 'levels' | 'values' | 'starts'>) {
  const base = largestSize(starts) + 1
  if (base ** levels > Number.MAX_SAFE_INTEGER) {
    return (unit: number) => {
      const counts = new Int32Array(levels)
      for (const value of values.subarray(starts[unit], starts[unit + 1])) {
        counts[value - 1] = (counts[value - 1] as number) + 1
      }
      return counts.join()
    }
  }
  const digits = Float64Array.from({ length: levels + 1 }, (_, level) => base ** (level - 1))
  return (unit: number) => {
    const end = starts[unit + 1] as number
    let key = 0
    for (let rating = starts[unit] as number; rating < end; rating += 1) {
      key += digits[values[rating] as number] as number
    }
    return key
  }
}

function largestSize(starts: Int32Array): number {
  let largest = 0
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    largest = Math.max(largest, (starts[unit + 1] as number) - (starts[unit] as number))
  }
  return largest
}
