/**
 * Whether an expected position stands for good: it was set, and somebody has sealed a rating
 * against it. A first one may be set at any time; a later wording belongs into the calibration.
 */
export function isPositionFixed(isSet: boolean, sealedRatings: number): boolean {
  return isSet && sealedRatings > 0
}
