import type { BallotInput, KeptBallot } from '../../../server/contract/workshops.ts'
import { type BallotDraft, type BallotEntry, contentOf, entryOf, isUnsent } from './entry.ts'

/** How a ballot on this device moves on; each gives the entry afterwards. */

export function typed(entry: BallotEntry, draft: BallotDraft): BallotEntry {
  const state = entry.state === 'refused' ? 'writing' : entry.state
  return { ...entry, draft, state, message: null }
}

/** Sends what the form holds; without a choice there is nothing to send. */
export function pressed(entry: BallotEntry): BallotEntry {
  const sent = contentOf(entry.draft)
  if (sent === null || entry.state === 'conflict') return entry
  return { ...entry, sent, revision: entry.revision + 1, state: 'waiting', message: null }
}

/** What is sent to the server. */
export function inputOf({ ballotRound, revision, sent }: BallotEntry): BallotInput | null {
  return sent && { ballotRound, participant: null, revision, ...sent }
}

/** The server has it; an answer to what was sent before something newer leaves that waiting. */
export function answered(entry: BallotEntry, kept: KeptBallot): BallotEntry {
  if (kept.revision !== entry.revision || entry.state !== 'waiting') return entry
  return { ...entry, id: kept.id, state: 'writing' }
}

/** The ballot was not open when it came. */
export function cameLate(entry: BallotEntry, revision: number): BallotEntry {
  return entry.revision === revision ? { ...entry, state: 'closed' } : entry
}

/** The ballot is open again, so that what came too late may be sent once more. */
export function reopened(entry: BallotEntry): BallotEntry {
  return entry.state === 'closed' ? { ...entry, state: 'waiting' } : entry
}

export function refused(entry: BallotEntry, revision: number, message: string): BallotEntry {
  return entry.revision === revision ? { ...entry, state: 'refused', message } : entry
}

/** Another device of the participant has sent another one; the same words twice are no conflict. */
export function collided(entry: BallotEntry, theirs: KeptBallot): BallotEntry {
  const taken = entryOf(theirs)
  if (!isUnsent({ ...taken, draft: entry.draft })) return taken
  return { ...entry, state: 'conflict', theirs }
}

/** Of the two, the one that was written here. */
export function keepOurs(entry: BallotEntry): BallotEntry {
  const { theirs } = entry
  if (!theirs) return entry
  return pressed({
    ...entry,
    id: theirs.id,
    revision: Math.max(theirs.revision, entry.revision),
    state: 'writing',
    theirs: null,
  })
}

/** Of the two, the one that was sent from the other device. */
export function takeTheirs(entry: BallotEntry): BallotEntry {
  return entry.theirs ? entryOf(entry.theirs) : entry
}

/** With what a snapshot says that the server has of this ballot. */
export function reconciled(entry: BallotEntry, kept: KeptBallot): BallotEntry {
  const { revision, state } = entry
  if (kept.revision < revision || state === 'conflict') return entry
  if (kept.revision === revision) return hasSame(entry, kept) ? answered(entry, kept) : entry
  const touched = state !== 'writing' || isUnsent(entry)
  return touched ? collided(entry, kept) : entryOf(kept)
}

function hasSame({ sent }: BallotEntry, kept: KeptBallot): boolean {
  const other = entryOf(kept)
  return sent !== null && !isUnsent({ ...other, sent })
}
