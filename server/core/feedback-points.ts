import type { Outcome } from './calibration.ts'

/** What a point that is contested is about; a statement is named by its position. */
export const pointAbouts = ['level', 'statement', 'evidence'] as const
export type PointAbout = (typeof pointAbouts)[number]

/** What became of one point. */
export const pointOutcomes = ['kept', 'text-corrected', 'level-changed'] as const
export type PointOutcome = (typeof pointOutcomes)[number]

/** The least that the outcome of the whole can be, where its points were answered so. */
export function leastOutcome(points: readonly PointOutcome[]): Outcome {
  if (points.includes('level-changed')) return 'changed'
  return points.includes('text-corrected') ? 'text-corrected' : 'kept'
}

/** How the outcome of the whole contradicts what became of its points. */
export type OutcomeFault = 'level-changed' | 'text-corrected' | 'no-point'

/** From the least change to the greatest. */
const byWeight: readonly Outcome[] = ['kept', 'text-corrected', 'changed']

/**
 * Whether the outcome of the whole goes with its points: it cannot be less than the greatest of
 * them (`level-changed` and `text-corrected` name which), and not more (`no-point`) unless there
 * are general reasons, or no points at all, that it can answer. Null where it goes with them.
 */
export function outcomeFault(
  outcome: Outcome,
  points: readonly PointOutcome[],
  hasGeneralReasons: boolean,
): OutcomeFault | null {
  const least = leastOutcome(points)
  const more = byWeight.indexOf(outcome) - byWeight.indexOf(least)
  if (more < 0) return least === 'changed' ? 'level-changed' : 'text-corrected'
  const restsOnPoints = points.length > 0 && !hasGeneralReasons
  return more > 0 && restsOnPoints ? 'no-point' : null
}
