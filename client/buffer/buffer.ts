import { signal } from '@preact/signals'
import { type Cipher, createCipher } from './cipher.ts'
import {
  countOf,
  type Entries,
  entriesOf,
  openEntries,
  purgeOthers,
  putEntry,
  removeAllOf,
  removeEntry,
} from './entries.ts'

/**
 * Words that the server does not have yet. They are in memory while the page is open, and within a
 * quarter of a second in the browser's IndexedDB, encrypted: a reload, a crash, a dead battery or
 * a session that ran out takes nothing away.
 *
 * The key comes from a secret that the server keeps for each person and tells nobody but a browser
 * in which that person is signed in. So whoever has the device or a copy of its storage, yet cannot
 * sign in as that person, reads nothing; nor does another person on the same browser. Somebody who
 * holds both the storage and the server's database could read it, and so could a program that runs
 * in the person's own signed-in browser. What is stored in clear: the person's id, the time, and
 * how long the text is, roughly.
 *
 * Without Web Crypto (plain HTTP in a local network) or without IndexedDB, memory is all there is.
 */
interface Held {
  readonly value: unknown
  /** When it was typed, in milliseconds since 1970. */
  readonly at: number
  /** Whether it comes from an earlier visit and nothing was typed since. */
  readonly recovered: boolean
}

interface Vault {
  readonly owner: string
  readonly entries: Entries
  readonly cipher: Cipher
  /** Of the entries that this window wrote or read, by name. */
  readonly stamps: Map<string, string>
}

const pause = 250
/** How long a page waits for a browser whose storage does not answer. */
const patience = 3000
const held = new Map<string, Held>()
const due = new Set<string>()
let owner: string | null = null
let vault: Vault | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let work: Promise<void> = Promise.resolve()

/** Whether what is held outlives the page. */
export const outlivesPage = signal(false)

/** Opens the buffer of a person, with what an earlier visit of theirs left. */
export async function openBuffer(person: string, secret: string | undefined): Promise<void> {
  if (owner === person && (vault !== null || secret === undefined)) return
  if (owner !== person) await closeBuffer()
  owner = person
  if (secret === undefined || !globalThis.crypto?.subtle || !globalThis.indexedDB) return
  const opening = openVault(person, secret).catch(() => null)
  const opened = await Promise.race([opening, after(patience)])
  if (owner !== person || opened === null) return
  vault = opened.vault
  for (const [name, words] of opened.found) if (!held.has(name)) held.set(name, words)
  outlivesPage.value = true
}

async function openVault(owner: string, secret: string) {
  const [cipher, entries] = await Promise.all([createCipher(secret), openEntries()])
  const opened: Vault = { owner, entries, cipher, stamps: new Map() }
  await purgeOthers(entries, owner, Date.now())
  return { vault: opened, found: await recover(opened) }
}

const after = (delay: number) =>
  new Promise<null>((resolve) => setTimeout(() => resolve(null), delay))

/** Writes what is due, and forgets the person; what is stored stays for their return. */
export async function closeBuffer(): Promise<void> {
  await writeDue()
  vault?.entries.close()
  vault = null
  owner = null
  held.clear()
  outlivesPage.value = false
}

/** Removes everything that the person has in the buffer, in every window. */
export async function emptyBuffer(): Promise<void> {
  held.clear()
  due.clear()
  await work
  if (vault) await removeAllOf(vault.entries, vault.owner)
  await closeBuffer()
}

export function findHeld(name: string): Held | null {
  return held.get(name) ?? null
}

/** Holds words under a name that begins with the id of their person; another's are let go. */
export function hold(name: string, value: unknown): void {
  if (owner !== null && !name.startsWith(`${owner} `)) return
  held.set(name, { value, at: Date.now(), recovered: false })
  due.add(name)
  timer ??= setTimeout(writeDue, pause)
}

/** Once it is on the server, or thrown away. */
export function release(name: string): void {
  if (!held.delete(name) && !due.has(name)) return
  due.add(name)
  void writeDue()
}

/** How many forms hold words that the server does not have, in any window of this browser. */
export async function countUnsaved(): Promise<number> {
  await writeDue()
  return Math.max(held.size, vault ? await countOf(vault.entries, vault.owner) : 0)
}

/** Whether words that the server does not have are held in this window. */
export const holdsWords = (): boolean => held.size > 0

/** Whether closing the page at this moment would lose a word. */
export function wouldLoseWords(): boolean {
  return held.size > 0 && (!outlivesPage.peek() || due.size > 0)
}

/** Writes at once what waits to be written; one write after the other. */
export function writeDue(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const names = [...due]
  const target = vault
  if (names.length > 0) {
    work = work
      .then(() => writeAll(names, target))
      .catch(() => {
        outlivesPage.value = false
      })
  }
  return work
}

async function writeAll(names: readonly string[], target: Vault | null): Promise<void> {
  for (const name of names) {
    const written = held.get(name)
    if (target) await (written ? write(target, name, written) : remove(target, name))
    if (held.get(name) === written) due.delete(name)
  }
  if (due.size > 0) timer ??= setTimeout(writeDue, pause)
  outlivesPage.value = target !== null && target === vault
}

async function write({ owner, entries, cipher, stamps }: Vault, name: string, words: Held) {
  const id = await cipher.idOf(name)
  const encrypted = await cipher.encrypt(`${owner} ${id}`, { name, value: words.value })
  const stamp = crypto.randomUUID()
  await putEntry(entries, { owner, id, stamp, at: words.at, ...encrypted })
  stamps.set(name, stamp)
}

async function remove({ owner, entries, cipher, stamps }: Vault, name: string): Promise<void> {
  const stamp = stamps.get(name)
  stamps.delete(name)
  if (stamp) await removeEntry(entries, { owner, id: await cipher.idOf(name), stamp })
}

/** What no key opens any more, after the server’s database was begun anew, goes. */
async function recover(from: Vault): Promise<Map<string, Held>> {
  const { owner, entries, cipher, stamps } = from
  const all = new Map<string, Held>()
  for (const { id, at, stamp, iv, data } of await entriesOf(entries, owner)) {
    const found = await cipher.decrypt(`${owner} ${id}`, { iv, data }).catch(() => null)
    if (found === null) {
      await removeEntry(entries, { owner, id, stamp })
      continue
    }
    const { name, value } = found as { name: string; value: unknown }
    stamps.set(name, stamp)
    all.set(name, { value, at, recovered: true })
  }
  return all
}

addEventListener('pagehide', writeDue)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void writeDue()
})

/** The browser asks before it closes a page whose words are nowhere else. */
addEventListener('beforeunload', (event) => {
  if (wouldLoseWords()) event.preventDefault()
})
