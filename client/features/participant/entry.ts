import type { BallotInput, KeptBallot } from '../../../server/contract/workshops.ts'
import type { Language } from '../../../server/core/language.ts'
import type { Level } from '../../../server/core/scale.ts'
import type { Confidence } from '../../../server/core/statement.ts'

/** The longest text that goes with a ballot, in characters. */
export const longestText = 2000

/** What a form holds. `choice` is null until somebody chooses. */
export interface BallotDraft {
  readonly choice: Level | 'cannot-judge' | null
  readonly confidence: Confidence | null
  readonly strength: string
  readonly challenge: string
  readonly priority: string
  readonly language: Language
}

/** What of a ballot is sent, beside its revision. */
export type BallotContent = Omit<BallotInput, 'ballotRound' | 'participant' | 'revision'>

/** A ballot that is open to answers. */
export interface BallotTarget {
  readonly ballotRound: string
  readonly judgement: string
  readonly number: number
}

/**
 * One ballot on this device:
 * - `writing`: nothing was sent yet, or what was sent is known to be on the server;
 * - `waiting`: it is to be sent until there is an answer;
 * - `closed`: the server did not take it, as the ballot was not open;
 * - `conflict`: another device of the participant has sent another one;
 * - `refused`: the server found something wrong with it.
 */
export interface BallotEntry extends BallotTarget {
  readonly id: string
  readonly draft: BallotDraft
  /** Grows with each sending. */
  readonly revision: number
  /** What was last sent; null before that. */
  readonly sent: BallotContent | null
  readonly state: 'writing' | 'waiting' | 'closed' | 'conflict' | 'refused'
  /** In a conflict, what the other device sent. */
  readonly theirs: KeptBallot | null
  /** What the server said of a ballot that it refused, in both languages where it did. */
  readonly message: string | null
}

export function emptyDraft(language: Language): BallotDraft {
  return { choice: null, confidence: null, strength: '', challenge: '', priority: '', language }
}

export function beginEntry(target: BallotTarget, id: string, language: Language): BallotEntry {
  return {
    ...target,
    id,
    draft: emptyDraft(language),
    revision: 0,
    sent: null,
    state: 'writing',
    theirs: null,
    message: null,
  }
}

/** A ballot as the server has it. */
export function entryOf(kept: KeptBallot): BallotEntry {
  const { id, ballotRound, judgement, number, revision, level, ...rest } = kept
  const { confidence, strength, challenge, priority, language } = rest
  const sent = { level, confidence, strength, challenge, priority, language }
  return {
    ballotRound,
    judgement,
    number,
    id,
    draft: draftOf(sent),
    revision,
    sent,
    state: 'writing',
    theirs: null,
    message: null,
  }
}

export function draftOf({ level, ...rest }: BallotContent): BallotDraft {
  return { ...rest, choice: level ?? 'cannot-judge' }
}

/** What a draft would send; null where nothing is chosen. */
export function contentOf(draft: BallotDraft): BallotContent | null {
  const { choice, confidence, strength, challenge, priority, language } = draft
  if (choice === null) return null
  const level = choice === 'cannot-judge' ? null : choice
  return {
    level,
    confidence: level === null ? null : confidence,
    strength: strength.trim(),
    challenge: challenge.trim(),
    priority: priority.trim(),
    language,
  }
}

/** The texts of a draft that are too long to be sent. */
export function tooLong(draft: BallotDraft): ('strength' | 'challenge' | 'priority')[] {
  const kinds = ['strength', 'challenge', 'priority'] as const
  return kinds.filter((kind) => draft[kind].trim().length > longestText)
}

/** A level without how sure one is of it; there is nothing to be sure of where one cannot judge. */
export function lacksConfidence({ draft }: Pick<BallotEntry, 'draft'>): boolean {
  return typeof draft.choice === 'number' && draft.confidence === null
}

/** Whether the form holds something that was not sent. */
export function isUnsent({ draft, sent }: BallotEntry): boolean {
  if (sent === null) return !isEmpty(draft)
  return JSON.stringify(sorted(contentOf(draft))) !== JSON.stringify(sorted(sent))
}

/** Whether the server is known to have what the form holds. */
export function isSaved(entry: BallotEntry): boolean {
  return entry.sent !== null && entry.state === 'writing' && !isUnsent(entry)
}

/** Whether this device has something of the ballot that the server does not. */
export function needsKeeping(entry: BallotEntry): boolean {
  return entry.state !== 'writing' || isUnsent(entry)
}

function isEmpty({ choice, confidence, strength, challenge, priority }: BallotDraft): boolean {
  return choice === null && confidence === null && `${strength}${challenge}${priority}` === ''
}

function sorted(content: BallotContent | null): readonly unknown[] {
  return content === null ? [] : Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))
}
