/** What is told outside the review team: how a level came about, without who did it. */
const toldOutside: readonly string[] = [
  'round.reveal',
  'round.publication',
  'review.stage',
  'calibrated',
  'feedback',
  'feedback.answer',
  'agreed',
]

export function isToldOutside(action: string): boolean {
  return toldOutside.includes(action)
}
