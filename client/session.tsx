import { batch, computed, signal } from '@preact/signals'
import type { Session } from '../server/contract/accounts.ts'
import type { Role } from '../server/core/permissions.ts'
import { address } from './addresses.ts'
import { forgetAnswers } from './answers.ts'
import { api, refusedAsNobody } from './api.ts'
import { needEveryMessage } from './language.tsx'
import { retryDelay } from './ui/retry-delay.ts'

export type Credentials =
  | { readonly email: string; readonly password: string }
  | {
      readonly role: Role
      readonly region?: string
      readonly place?: number
      readonly passphrase?: string
    }

export interface LinkUse {
  readonly password: string
  /** Only the first administrator tells who they are. */
  readonly name?: string
  readonly email?: string
}

const nobody: Session = { user: null, trial: false, contact: null }
const session = signal(nobody)

/** Who is signed in, or null. Somebody whose session ran out stays until they leave the page. */
export const user = computed(() => session.value.user)
export const isTrial = computed(() => session.value.trial)
/** Whom to write to about accessibility and privacy, or null. */
export const contact = computed(() => session.value.contact)
/** Whether signing in by role asks for a passphrase. */
export const asksPassphrase = computed(() => session.value.asksPassphrase === true)
/** Where phones reach a trial that is open to the network, or null. */
export const phoneOrigin = computed(() => session.value.phoneOrigin ?? null)
/** Whether the session ran out while its person was at work. */
export const sessionEnded = computed(() => refusedAsNobody.value && user.value !== null)

/** How often somebody else took over the window: pages begin anew, nothing typed goes along. */
export const takeovers = signal(0)

/** Other windows of the browser, which share the session. */
let windows: BroadcastChannel | null = null

/**
 * Asks who is signed in, and again where the server cannot be reached: until then nobody is.
 * Follows what other windows of the browser do with the session.
 */
export async function startSession(): Promise<void> {
  windows = new BroadcastChannel('session')
  windows.onmessage = ({ data }) => {
    if (data === 'signed-in') void load(0)
    else if (user.peek()) void leave()
  }
  await load(0)
}

async function load(attempts: number): Promise<void> {
  try {
    await ask()
  } catch {
    setTimeout(() => void load(attempts + 1), retryDelay(attempts))
  }
}

/** Words that somebody typed are there before their pages are. */
async function ask(): Promise<void> {
  const answer = await api<Session>('/session')
  const before = user.peek()
  if (answer.user === null && before !== null) {
    refusedAsNobody.value = true
    return
  }
  if (answer.user) {
    const { openBuffer } = await loadBuffer()
    await Promise.all([needEveryMessage(), openBuffer(answer.user.id, answer.bufferSecret)])
  }
  batch(() => {
    if (before?.id !== answer.user?.id) forgetAnswers()
    if (before && answer.user && before.id !== answer.user.id) takeovers.value += 1
    session.value = answer
    refusedAsNobody.value = false
  })
}

/** Where words are that the server does not have yet: on the device, or in this window alone. */
export async function whereWordsAre(): Promise<'stored' | 'here' | null> {
  if (user.peek() === null) return null
  const { holdsWords, outlivesPage } = await loadBuffer()
  if (!holdsWords()) return null
  return outlivesPage.peek() ? 'stored' : 'here'
}

/** Dynamic, for reading needs no buffer. */
const loadBuffer = () => import('./buffer/buffer.ts')

/** @throws ApiError wrong-credentials, wrong-passphrase, no-trial, too-many-attempts */
export async function signIn(credentials: Credentials): Promise<void> {
  await api('/session', { method: 'POST', body: credentials })
  await arrive()
}

/**
 * Sets the password that a one-time link is for, which signs its person in.
 * @throws ApiError link-expired, too-many-attempts, already-exists
 */
export async function takeUpLink(secret: string, use: LinkUse): Promise<void> {
  const path = `/one-time-links/${encodeURIComponent(secret)}`
  await api(path, { method: 'POST', body: use })
  await arrive()
}

async function arrive(): Promise<void> {
  await ask()
  windows?.postMessage('signed-in')
}

/**
 * Ends the session, and with it what this browser keeps for its person.
 * @throws ApiError where the server cannot be reached: then nothing has changed
 */
export async function signOut(): Promise<void> {
  await api('/session', { method: 'DELETE' })
  windows?.postMessage('signed-out')
  await leave()
}

/** Loads a page anew, so that nothing which the user could see stays in memory. */
async function leave(): Promise<void> {
  forgetAnswers()
  const { emptyBuffer } = await loadBuffer()
  await emptyBuffer()
  location.assign(address('/signed-out'))
}
