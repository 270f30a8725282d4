/**
 * Whether a rating was sealed by somebody who had seen the self-review of its review before: they
 * ran a workshop on it, `sawFrom` whichever moments on. Figures are given with such ratings and
 * without them. All times are ISO 8601 in UTC.
 */
export function isNotBlind(sealedAt: string | null, sawFrom: readonly string[]): boolean {
  return sealedAt !== null && sawFrom.some((from) => from <= sealedAt)
}
