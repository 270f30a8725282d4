/** What a coefficient of agreement is good for, by Krippendorff’s rule of thumb. */
export type AlphaReading = 'reliable' | 'tentative' | 'unreliable' | 'against'

/**
 * Krippendorff asks for alpha of 0.800 to rely on data and calls 0.667 the least for tentative
 * conclusions; at zero and below raters agree no more than if they had drawn the levels by lot.
 * It is read as it is shown, to two decimals, so that no page contradicts itself.
 *
 * Krippendorff, K. (2004), Content analysis: an introduction to its methodology, 2nd ed., 11.4.2.
 */
export function readAlpha(alpha: number): AlphaReading {
  const shown = Math.round(alpha * 100)
  if (shown >= 80) return 'reliable'
  if (shown >= 67) return 'tentative'
  return shown > 0 ? 'unreliable' : 'against'
}

/** From this share of pairs at the same level on, a low alpha says that the levels hardly vary. */
const nearlyAllTheSame = 0.8

/**
 * What agreement says of whether levels can be trusted: as alpha is read, but `one-sided` where
 * alpha is low although pairs mostly agree, since then nearly all levels are the same and little is
 * left to agree on.
 */
export function readTrust(alpha: number, exact: number): AlphaReading | 'one-sided' {
  const reading = readAlpha(alpha)
  const isLow = reading === 'unreliable' || reading === 'against'
  return isLow && exact >= nearlyAllTheSame ? 'one-sided' : reading
}

/** How far consistency lies above absolute agreement before it says that raters differ in severity. */
export const severityGap = 0.1

/**
 * Whether the raters put the units in much the same order and yet at different heights: consistency
 * well above absolute agreement. Null where either is not known.
 */
export function differInSeverity(
  absolute: number | null,
  consistency: number | null,
): boolean | null {
  if (absolute === null || consistency === null) return null
  return consistency - absolute >= severityGap
}

/** How far AC2 lies above alpha before the page says why. */
export const coefficientGap = 0.15

/**
 * Whether AC2 is so far above alpha that a reader will ask why: most ratings are of few levels, so
 * that alpha expects much agreement by chance and AC2 little.
 */
export function comeApart(alpha: number | null, ac2: number | null): boolean {
  return alpha !== null && ac2 !== null && ac2 - alpha >= coefficientGap
}
