import type { Provenance } from './provenance.ts'

/**
 * What may be read as one course of rounds. A published document and the reviews that follow it are
 * one; what a language model read, and what was generated from a seed, each stand apart.
 */
export const courses = ['recorded', 'readings', 'simulated'] as const
export type Course = (typeof courses)[number]

export function courseOf(provenance: Provenance): Course {
  return provenance === 'readings' || provenance === 'simulated' ? provenance : 'recorded'
}

/** What a version of a framework changes against the one before. */
export interface FrameworkChange {
  readonly version: number
  readonly change: 'first' | 'editorial' | 'meaning'
}

/**
 * The version since which a framework has meant what it means in `version`: the last one up to it
 * that is not editorial. Two rounds compare only where this is the same; `changes` are those of one
 * framework, in any order.
 */
export function meaningSince(version: number, changes: readonly FrameworkChange[]): number {
  const since = changes
    .filter((one) => one.version <= version && one.change !== 'editorial')
    .map((one) => one.version)
  return since.length === 0 ? version : Math.max(...since)
}

/** What decides whether the levels of two rounds may be read as a movement from one to the other. */
export interface RoundMeaning {
  readonly provenance: Provenance
  readonly framework: string
  readonly meaningSince: number
}

/** Why no line joins two rounds, or null where one may. */
export type Break = 'provenance' | 'framework' | 'meaning'

export function breakBetween(earlier: RoundMeaning, later: RoundMeaning): Break | null {
  if (courseOf(earlier.provenance) !== courseOf(later.provenance)) return 'provenance'
  if (earlier.framework !== later.framework) return 'framework'
  return earlier.meaningSince === later.meaningSince ? null : 'meaning'
}

/** How a level of one round stands to that of the round before; null is not rated. */
export const movements = ['up', 'down', 'same', 'newly-rated', 'not-rated'] as const
export type LevelMovement = (typeof movements)[number]

export function movementBetween(earlier: number | null, later: number | null): LevelMovement {
  if (later === null) return 'not-rated'
  if (earlier === null) return 'newly-rated'
  if (later === earlier) return 'same'
  return later > earlier ? 'up' : 'down'
}
