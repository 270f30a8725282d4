import type { RandomStream } from '../random.ts'

/**
 * How many of so many tosses succeed, drawn at random from the exact binomial distribution.
 *
 * Source: inversion by counting up from 0 where few are expected (Devroye, Non-Uniform Random
 * Variate Generation, 1986, X.4); else BTRS, transformed rejection with squeeze (Hörmann, Journal
 * of Statistical Computation and Simulation 46:101-110, 1993).
 *
 * @param tosses a whole number from 0
 * @param chance of success, from 0 to 1
 */
export function drawBinomial(tosses: number, chance: number, random: RandomStream): number {
  if (chance > 0.5) return tosses - drawBinomial(tosses, 1 - chance, random)
  if (tosses === 0 || chance <= 0) return 0
  return tosses * chance < 10
    ? byInversion(tosses, chance, random)
    : byRejection(tosses, chance, random)
}

function byInversion(tosses: number, chance: number, random: RandomStream): number {
  const odds = chance / (1 - chance)
  for (;;) {
    let left = random.uniform()
    let probability = Math.exp(tosses * Math.log1p(-chance))
    for (let successes = 0; successes <= tosses; successes += 1) {
      if (left < probability) return successes
      left -= probability
      probability *= (odds * (tosses - successes)) / (successes + 1)
    }
  }
}

function byRejection(tosses: number, chance: number, random: RandomStream): number {
  const deviation = Math.sqrt(tosses * chance * (1 - chance))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * chance
  const centre = tosses * chance + 0.5
  const squeeze = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * deviation
  const mode = Math.floor((tosses + 1) * chance)
  for (;;) {
    const u = random.uniform() - 0.5
    const v = 1 - random.uniform()
    const reach = 0.5 - Math.abs(u)
    const successes = Math.floor(((2 * a) / reach + b) * u + centre)
    if (reach >= 0.07 && v <= squeeze) return successes
    if (successes < 0 || successes > tosses) continue
    const height = Math.log((v * alpha) / (a / (reach * reach) + b))
    if (height <= logRatio(tosses, chance, mode, successes)) return successes
  }
}

/** The log of the probability of so many successes over that of the likeliest number. */
function logRatio(tosses: number, chance: number, mode: number, successes: number): number {
  const logOdds = Math.log(chance / (1 - chance))
  return (
    (successes - mode) * logOdds +
    logFactorial(mode) +
    logFactorial(tosses - mode) -
    logFactorial(successes) -
    logFactorial(tosses - successes)
  )
}

/** By Stirling's series from 10 up, exact to 12 digits; by product below. */
function logFactorial(n: number): number {
  if (n < 10) {
    let product = 1
    for (let factor = 2; factor <= n; factor += 1) product *= factor
    return Math.log(product)
  }
  const x = n + 1
  const correction = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7)
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + correction
}
