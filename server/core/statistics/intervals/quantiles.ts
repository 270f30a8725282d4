/** The point below which 97.5 % of a standard normal distribution lie. */
export const normal975 = 1.959963984540054

/**
 * The points below which 97.5 % of Student's t lie, for 1 to 30 degrees of freedom; scipy 1.x,
 * `stats.t.ppf(0.975, df)`.
 */
const student975 = [
  12.706204736, 4.30265273, 3.182446305, 2.776445105, 2.570581836, 2.446911851, 2.364624252,
  2.306004135, 2.262157163, 2.228138852, 2.20098516, 2.17881283, 2.160368656, 2.144786688,
  2.131449546, 2.119905299, 2.109815578, 2.10092204, 2.093024054, 2.085963447, 2.079613845,
  2.073873068, 2.06865761, 2.063898562, 2.059538553, 2.055529439, 2.051830516, 2.048407142,
  2.045229642, 2.042272456,
] as const

/**
 * The point below which 97.5 % of Student's t lie.
 *
 * @throws RangeError for degrees of freedom other than 1 to 30, above which no interval here uses t
 */
export function studentT975(degrees: number): number {
  const point = student975[degrees - 1]
  if (point === undefined) throw new RangeError(`no t for ${degrees} degrees of freedom`)
  return point
}

/**
 * A quantile of values in ascending order, between two neighbours by straight line.
 *
 * Source: Hyndman and Fan, The American Statistician 50:361-365 (1996), definition 7.
 *
 * @param share 0 for the least, 1 for the greatest
 */
export function quantile(ascending: Float64Array, share: number): number {
  const place = share * (ascending.length - 1)
  const below = ascending[Math.floor(place)] as number
  const above = ascending[Math.ceil(place)] as number
  return below + (place - Math.floor(place)) * (above - below)
}
