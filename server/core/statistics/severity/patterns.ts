import { categoriesByLevel } from './levels.ts'
import type { ModelSize } from './model.ts'
import type { Panel } from './panel.ts'

/** Raters who rated the same units together. */
export interface RaterSet {
  /** Numbers of fitted raters, ascending. */
  readonly raters: Int32Array
}

/**
 * Units that the likelihood cannot tell apart: the same raters, the same mean, and the same total
 * of categories, which is sufficient for theta. They share one integral, however many they are.
 */
export interface Pattern {
  readonly set: number
  readonly mean: number
  readonly total: number
  count: number
}

/** The ratings that take part, collapsed to what the likelihood needs. */
export interface Collapsed {
  readonly size: ModelSize
  readonly sets: readonly RaterSet[]
  readonly patterns: readonly Pattern[]
  /** Of each unit of the table, which pattern; -1 for one that takes no part. */
  readonly patternOf: Int32Array
  /** Of each rater, the sum of the categories given. */
  readonly raterTotals: Float64Array
  /** Of each step, how many ratings are at or above it. */
  readonly stepTotals: Float64Array
  /** Of each fitted rater, the component; of each mean, the component. */
  readonly componentOf: Int32Array
  readonly componentOfMean: Int32Array
  readonly ratersIn: readonly number[]
  readonly mostRatings: number
}

/** Which of the panel's raters are fitted, and as which number. */
export interface FittedRaters {
  readonly raters: readonly number[]
  /** Of each rater of the table, the number among the fitted; -1 for the others. */
  readonly numberOf: Int32Array
}

export function fittedRaters({ states }: Panel): FittedRaters {
  const raters = states.flatMap((state, rater) => (state === 'fitted' ? [rater] : []))
  const numberOf = new Int32Array(states.length).fill(-1)
  for (const [number, rater] of raters.entries()) numberOf[rater] = number
  return { raters, numberOf }
}

export function collapse(panel: Panel): Collapsed {
  const { table, components, levelsInUse } = panel
  const { raters, numberOf } = fittedRaters(panel)
  const steps = levelsInUse.length - 1
  const categoryOf = categoriesByLevel(table.levels, levelsInUse)
  const raterTotals = new Float64Array(raters.length)
  const stepTotals = new Float64Array(steps)
  const patternOf = new Int32Array(table.units.length).fill(-1)
  const found = collectPatterns()
  let mostRatings = 0

  for (const [unit, mean] of components.meanOf.entries()) {
    if (mean < 0) continue
    const set: number[] = []
    let total = 0
    const end = table.starts[unit + 1] as number
    for (let place = table.starts[unit] as number; place < end; place += 1) {
      const rater = numberOf[table.raterOf[place] as number] as number
      if (rater < 0) continue
      const category = categoryOf[table.values[place] as number] as number
      set.push(rater)
      total += category
      raterTotals[rater] = (raterTotals[rater] as number) + category
      for (let k = 0; k < category; k += 1) stepTotals[k] = (stepTotals[k] as number) + 1
    }
    patternOf[unit] = found.numberOf(set, mean, total)
    mostRatings = Math.max(mostRatings, set.length)
  }
  return {
    size: { raters: raters.length, steps, means: components.means.length },
    sets: found.sets,
    patterns: found.patterns,
    patternOf,
    raterTotals,
    stepTotals,
    componentOf: Int32Array.from(raters, (rater) => components.componentOf[rater] as number),
    componentOfMean: Int32Array.from(components.means, ({ component }) => component),
    ratersIn: components.members.map((members) => members.length),
    mostRatings,
  }
}

function collectPatterns() {
  const sets: RaterSet[] = []
  const patterns: Pattern[] = []
  const setNumbers = new Map<string, number>()
  /** Of each set, the pattern of each mean and total. */
  const patternNumbers: Map<number, number>[] = []
  let last: readonly number[] = []
  let lastNumber = -1

  function setOf(raters: readonly number[]): number {
    // Most units are rated by the same raters as the one before.
    if (lastNumber >= 0 && isSame(raters, last)) return lastNumber
    const key = raters.join()
    let set = setNumbers.get(key)
    if (set === undefined) {
      set = sets.push({ raters: Int32Array.from(raters) }) - 1
      setNumbers.set(key, set)
      patternNumbers.push(new Map())
    }
    last = raters
    lastNumber = set
    return set
  }

  function numberOf(raters: readonly number[], mean: number, total: number): number {
    const set = setOf(raters)
    const numbers = patternNumbers[set] as Map<number, number>
    const key = mean * 2 ** 26 + total
    let pattern = numbers.get(key)
    if (pattern === undefined) {
      pattern = patterns.push({ set, mean, total, count: 0 }) - 1
      numbers.set(key, pattern)
    }
    ;(patterns[pattern] as Pattern).count += 1
    return pattern
  }

  return { sets, patterns, numberOf }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}

/** The units of every pattern, set by set. */
export function unitsByPattern({ sets, patterns, patternOf }: Collapsed) {
  const found = patterns.map((_, pattern) => ({ pattern, units: [] as number[] }))
  for (const [unit, pattern] of patternOf.entries()) found[pattern]?.units.push(unit)
  const bySet = sets.map((): typeof found => [])
  for (const one of found) bySet[patterns[one.pattern]?.set ?? 0]?.push(one)
  return bySet
}
