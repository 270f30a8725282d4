/**
 * The probability that a standard normal variable lies below `z`: Phi(z).
 *
 * Hart (1968) as given by West (2005), "Better approximations to cumulative normal functions",
 * Wilmott Magazine, May 2005, 70-76; to some 14 decimals. Infinite `z` gives 0 or 1.
 */
export function normalProbability(z: number): number {
  const size = Math.abs(z)
  const tail = size > 37 ? 0 : Math.exp((-size * size) / 2) * tailFactor(size)
  return z > 0 ? 1 - tail : tail
}

const above = [
  220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165,
  0.700383064443688, 0.0352624965998911,
]
const below = [
  440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461,
  16.064177579207, 1.75566716318264, 0.0883883476483184,
]

function tailFactor(size: number): number {
  if (size < 7.07106781186547) return polynomial(above, size) / polynomial(below, size)
  const fraction = [4, 3, 2, 1].reduce((rest, count) => size + count / rest, size + 0.65)
  return 1 / fraction / Math.sqrt(2 * Math.PI)
}

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0)
}
