import type { RandomStream } from '../random.ts'
import { drawBinomial } from './binomial.ts'

/**
 * Draws as many units as there are, each time any of them, and counts how many of each pattern came:
 * a draw from the multinomial distribution. Few patterns of many units are drawn pattern by pattern,
 * each a binomial number of those left, so that the time grows with the patterns and not the units.
 *
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 6; the conditional
 * method of Devroye (1986), XI.1.2, for the multinomial.
 *
 * @param times how many units show each pattern
 * @returns a function that draws once more; each draw overwrites the one before
 */
export function createResampler(times: Int32Array, random: RandomStream): () => Int32Array {
  const units = times.reduce((sum, count) => sum + count, 0)
  const drawn = new Int32Array(times.length)
  // A binomial number takes about as long as eight single draws.
  return units > 8 * times.length
    ? () => drawByPattern(times, units, drawn, random)
    : drawByUnit(times, units, drawn, random)
}

function drawByPattern(
  times: Int32Array,
  units: number,
  drawn: Int32Array,
  random: RandomStream,
): Int32Array {
  let toDraw = units
  let among = units
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    const count = times[pattern] as number
    const here = count === among ? toDraw : drawBinomial(toDraw, count / among, random)
    drawn[pattern] = here
    toDraw -= here
    among -= count
  }
  return drawn
}

function drawByUnit(times: Int32Array, units: number, drawn: Int32Array, random: RandomStream) {
  const patternOf = new Int32Array(units)
  let unit = 0
  for (const [pattern, count] of times.entries()) {
    patternOf.fill(pattern, unit, unit + count)
    unit += count
  }
  return () => {
    drawn.fill(0)
    for (let draw = 0; draw < units; draw += 1) {
      const pattern = patternOf[random.integer(units)] as number
      drawn[pattern] = (drawn[pattern] as number) + 1
    }
    return drawn
  }
}
