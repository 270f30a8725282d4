import type { RoundSummary } from '../../../server/contract/rounds.ts'
import type { CarriedVersion } from '../../../server/core/carried.ts'
import type { FrameworkSummary } from '../round-setup/FrameworkField.tsx'

/** Which earlier round a new one is carried forward from, and what comes along. */
export interface CarryChoice {
  readonly from: string | null
  readonly version: CarriedVersion
  readonly people: boolean
}

export const startAfresh: CarryChoice = { from: null, version: 'newest', people: true }

/** The rounds that can be carried forward: those whose every region is published. */
export function carriable(rounds: readonly RoundSummary[]): RoundSummary[] {
  return rounds.filter(({ published }) => published)
}

/** How the newest version of a framework goes with the one that an earlier round has. */
export function versionSince(
  earlier: Pick<RoundSummary, 'frameworkVersion'>,
  { version, meaningSince }: Pick<FrameworkSummary, 'version' | 'meaningSince'>,
): 'same' | 'editorial' | 'changed' {
  if (version === earlier.frameworkVersion) return 'same'
  return earlier.frameworkVersion < meaningSince ? 'changed' : 'editorial'
}

/** The choice as the API takes it; nothing for a round that starts afresh. */
export function toCarryInput({ from, version, people }: CarryChoice) {
  if (from === null) return {}
  return { carriedFrom: from, carriedVersion: version, carriedPeople: people }
}
