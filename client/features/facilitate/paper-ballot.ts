import type { BallotInput } from '../../../server/contract/workshops.ts'
import type { Language } from '../../../server/core/language.ts'
import type { Level } from '../../../server/core/scale.ts'
import type { Confidence } from '../../../server/core/statement.ts'

/** A paper ballot while it is being entered; a level that nobody has chosen yet is null. */
export interface PaperBallot {
  readonly level: Level | 'cannot-judge' | null
  readonly confidence: Confidence | null
  readonly strength: string
  readonly challenge: string
  readonly priority: string
  readonly language: Language
}

export const emptyPaperBallot = (language: Language): PaperBallot => ({
  level: null,
  confidence: null,
  strength: '',
  challenge: '',
  priority: '',
  language,
})

/** Seconds since September 2020 fit the largest revision until 2052. */
const firstSecond = 1_600_000_000

/**
 * What is sent of a paper ballot. The revision comes from the time, so that a ballot that is entered
 * again takes the place of the one before, on whichever screen that was entered.
 */
export function toBallot(
  { level, ...rest }: PaperBallot,
  { ballotRound, participant, at }: { ballotRound: string; participant: string; at: number },
): BallotInput {
  const given = typeof level === 'number' ? level : null
  return {
    ...rest,
    ballotRound,
    participant,
    revision: Math.max(1, Math.floor(at / 1000) - firstSecond),
    level: given,
    confidence: given === null ? null : rest.confidence,
  }
}
