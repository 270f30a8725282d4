import { type Figure, noFigure } from './figure.ts'
import { note } from './note.ts'
import { pairablePatterns, type UnitPatterns } from './unit-patterns.ts'

/** How far apart two levels count: not at all or wholly, by those ranked between, by distance. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's alpha: one less the observed over the expected disagreement of all pairs of
 * ratings. 1 is perfect agreement, 0 what chance would give; it may be negative. Ratings may be
 * missing; units with one rating are dropped, also from the expected disagreement.
 *
 * Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); Hayes and Krippendorff,
 * Communication Methods and Measures 1:77-89 (2007). With n_c pairable ratings of level c, n of all,
 * and o_ck the coincidences, each pair of a unit of m ratings weighing 1/(m - 1):
 * alpha = 1 - (n - 1) x sum o_ck d_ck / sum n_c n_k d_ck over c < k. The ordinal d_ck is the square
 * of n_c/2 + (all between) + n_k/2, so it follows from the ratings, and not from the scale alone.
 *
 * No unit with two ratings, or one level alone in them, gives no figure; all pairs in disagreement
 * give a negative one.
 */
export function alpha(patterns: UnitPatterns, metric: AlphaMetric): Figure {
  const pairable = pairablePatterns(patterns)
  if (pairable.units === 0) return noFigure(note('no-pairable-unit'))
  const value = alphaOfTimes(pairable, metric)(pairable.times)
  return Number.isNaN(value) ? noFigure(noVariation(pairable)) : { value, n: pairable.units }
}

/** That everybody always gave the same level, and which. */
export function noVariation({ levels, given }: UnitPatterns) {
  return note('no-variation', { level: (given.findIndex((count) => count > 0) % levels) + 1 })
}

/**
 * Alpha as a function of how many units show each pattern, for resampling.
 *
 * @param patterns with two ratings or more each
 * @returns NaN where the units drawn show no variation
 */
export function alphaOfTimes(patterns: UnitPatterns, metric: AlphaMetric) {
  const { levels } = patterns
  const { rows, width } = disagreementRows(patterns)
  const sums = new Float64Array(width)
  const places = new Float64Array(levels)

  function addUp(times: Int32Array): void {
    sums.fill(0)
    for (let pattern = 0; pattern < patterns.patterns; pattern += 1) {
      const drawn = times[pattern] as number
      if (drawn === 0) continue
      const base = pattern * width
      for (let entry = 0; entry < width; entry += 1) {
        sums[entry] = (sums[entry] as number) + drawn * (rows[base + entry] as number)
      }
    }
  }

  return (times: Int32Array): number => {
    addUp(times)
    const ratings = placeLevels(places, sums, metric)
    let observed = 0
    let expected = 0
    let pair = levels
    for (let low = 0; low < levels; low += 1) {
      for (let high = low + 1; high < levels; high += 1) {
        const apart = (places[high] as number) - (places[low] as number)
        const disagreement = metric === 'nominal' ? 1 : apart * apart
        observed += (sums[pair] as number) * disagreement
        expected += (sums[low] as number) * (sums[high] as number) * disagreement
        pair += 1
      }
    }
    return expected === 0 ? Number.NaN : 1 - ((ratings - 1) * observed) / expected
  }
}

/**
 * Where each level stands: by the middle of the ranks of its ratings, or by its number.
 *
 * @param given how many ratings each level has
 * @returns how many ratings there are
 */
function placeLevels(places: Float64Array, given: Float64Array, metric: AlphaMetric): number {
  let ratings = 0
  for (let level = 0; level < places.length; level += 1) {
    const here = given[level] as number
    places[level] = metric === 'ordinal' ? ratings + here / 2 : level
    ratings += here
  }
  return ratings
}

/** Of each pattern how often it gives each level, then its coincidences of each two levels. */
function disagreementRows({ levels, patterns, given, sizes }: UnitPatterns) {
  const width = levels + (levels * (levels - 1)) / 2
  const rows = new Float64Array(patterns * width)
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const counts = given.subarray(pattern * levels, (pattern + 1) * levels)
    const weight = 1 / ((sizes[pattern] as number) - 1)
    let entry = pattern * width + levels
    rows.set(counts, pattern * width)
    for (let low = 0; low < levels; low += 1) {
      for (let high = low + 1; high < levels; high += 1) {
        rows[entry] = (counts[low] as number) * (counts[high] as number) * weight
        entry += 1
      }
    }
  }
  return { rows, width }
}
