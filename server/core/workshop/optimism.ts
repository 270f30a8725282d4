import { type Level, medianRange } from '../scale.ts'

/**
 * Whether an agreed level asks for a reason, because it is greener than the upper median of the
 * last ballots. Without any ballot that gives a level there is nothing to be greener than.
 */
export function isOptimistic(agreed: Level | null, ballots: readonly Level[]): boolean {
  const medians = medianRange(ballots)
  return agreed !== null && medians !== null && agreed > medians.upper
}
