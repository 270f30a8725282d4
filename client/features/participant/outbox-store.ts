import {
  type Entries,
  entriesOf,
  openEntries,
  purgeOthers,
  putEntry,
  removeEntry,
} from '../../buffer/entries.ts'
import { type BallotEntry, needsKeeping } from './entry.ts'
import { createOutboxCipher } from './outbox-cipher.ts'

/**
 * Ballots that the server does not have yet, in the browser's IndexedDB, encrypted with a secret
 * that only the participant's cookie gets. What is stored in clear: the ids of the participant and
 * of the ballot, the time, and how long the text is, roughly.
 */
export interface OutboxStore {
  readonly found: readonly BallotEntry[]
  /** Stores the entries that need keeping, and removes the others. */
  readonly write: (all: readonly BallotEntry[]) => Promise<void>
}

/** @throws where the browser has no storage */
export async function openOutboxStore(owner: string, secret: string): Promise<OutboxStore> {
  const cipher = createOutboxCipher(secret)
  const entries = await openEntries()
  await purgeOthers(entries, owner, Date.now())
  const stamps = new Map<string, string>()
  const found: BallotEntry[] = []
  for (const { id, stamp, iv, data } of await entriesOf(entries, owner)) {
    stamps.set(id, stamp)
    try {
      found.push(cipher.decrypt(`${owner} ${id}`, { iv, data }) as BallotEntry)
    } catch {
      await removeEntry(entries, { owner, id, stamp })
    }
  }
  const write = async (entry: BallotEntry): Promise<void> => {
    const id = entry.ballotRound
    const stamp = String(Math.random())
    const at = Date.now()
    await putEntry(entries, { owner, id, stamp, at, ...cipher.encrypt(`${owner} ${id}`, entry) })
    stamps.set(id, stamp)
  }
  return {
    found,
    async write(all) {
      for (const entry of all) {
        if (needsKeeping(entry)) await write(entry)
        else await forget(entries, owner, entry.ballotRound, stamps)
      }
    },
  }
}

async function forget(
  entries: Entries,
  owner: string,
  id: string,
  stamps: Map<string, string>,
): Promise<void> {
  const stamp = stamps.get(id)
  if (stamp === undefined) return
  stamps.delete(id)
  await removeEntry(entries, { owner, id, stamp })
}
