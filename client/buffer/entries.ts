import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Encrypted } from './cipher.ts'

/** What the browser stores of one form: who it belongs to and when it was typed, and a cipher text. */
export interface Entry extends Encrypted {
  /** The person's id. */
  readonly owner: string
  readonly id: string
  /** Of the write that made it, so that a window removes no words but those that it knows. */
  readonly stamp: string
  /** In milliseconds since 1970. */
  readonly at: number
}

interface Schema extends DBSchema {
  entries: { key: [string, string]; value: Entry; indexes: { owner: string } }
}

export type Entries = IDBPDatabase<Schema>

/** How long the entries of people who do not come back stay. */
const keptFor = 30 * 24 * 60 * 60 * 1000

export function openEntries(): Promise<Entries> {
  return openDB<Schema>('readiness-buffer', 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: ['owner', 'id'] }).createIndex('owner', 'owner')
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}

export function entriesOf(entries: Entries, owner: string): Promise<Entry[]> {
  return entries.getAllFromIndex('entries', 'owner', owner)
}

export function countOf(entries: Entries, owner: string): Promise<number> {
  return entries.countFromIndex('entries', 'owner', owner)
}

export async function putEntry(entries: Entries, entry: Entry): Promise<void> {
  const writing = entries.transaction('entries', 'readwrite', { durability: 'strict' })
  await writing.store.put(entry)
  await writing.done
}

/** Removes an entry that still is the one that the stamp names. */
export async function removeEntry(
  entries: Entries,
  { owner, id, stamp }: Pick<Entry, 'owner' | 'id' | 'stamp'>,
): Promise<void> {
  const removing = entries.transaction('entries', 'readwrite')
  const stored = await removing.store.get([owner, id])
  if (stored?.stamp === stamp) await removing.store.delete([owner, id])
  await removing.done
}

export async function removeAllOf(entries: Entries, owner: string): Promise<void> {
  await removeWhere(entries, (entry) => entry.owner === owner)
}

/** Removes what other people left too long ago. */
export async function purgeOthers(entries: Entries, owner: string, now: number): Promise<void> {
  await removeWhere(entries, (entry) => entry.owner !== owner && entry.at < now - keptFor)
}

async function removeWhere(entries: Entries, goes: (entry: Entry) => boolean): Promise<void> {
  const removing = entries.transaction('entries', 'readwrite')
  for await (const cursor of removing.store) {
    if (goes(cursor.value)) await cursor.delete()
  }
  await removing.done
}
