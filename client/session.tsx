import { computed, signal } from '@preact/signals'
import type { Session, User } from '../server/contract/accounts.ts'
import type { Role } from '../server/core/permissions.ts'
import { address } from './addresses.ts'
import { api } from './api.ts'
import { needEveryMessage } from './language.tsx'

export type Credentials =
  | { readonly email: string; readonly password: string }
  | { readonly role: Role; readonly region?: string; readonly passphrase?: string }

export interface LinkUse {
  readonly password: string
  /** Only the first administrator tells who they are. */
  readonly name?: string
  readonly email?: string
}

const session = signal<Session>({ user: null, trial: false })

/** Who is signed in, or null. */
export const user = computed(() => session.value.user)
export const isTrial = computed(() => session.value.trial)

/** Asks once who is signed in. Where the server cannot be reached, nobody is. */
export async function loadSession(): Promise<void> {
  try {
    const answer = await api<Session>('/session')
    if (answer.user) await needEveryMessage()
    session.value = answer
  } catch {
    session.value = { user: null, trial: false }
  }
}

/** @throws ApiError wrong-credentials, wrong-passphrase, no-trial, too-many-attempts */
export async function signIn(credentials: Credentials): Promise<void> {
  const answer = await api<{ user: User }>('/session', { method: 'POST', body: credentials })
  session.value = { ...session.value, user: answer.user }
}

/**
 * Sets the password that a one-time link is for, which signs its person in.
 * @throws ApiError link-expired, too-many-attempts, already-exists
 */
export async function takeUpLink(secret: string, use: LinkUse): Promise<void> {
  const path = `/one-time-links/${encodeURIComponent(secret)}`
  const answer = await api<{ user: User }>(path, { method: 'POST', body: use })
  session.value = { ...session.value, user: answer.user }
}

/** Loads the first page anew, so that nothing which the user could see stays in memory. */
export async function signOut(): Promise<void> {
  await api('/session', { method: 'DELETE' })
  location.assign(address('/'))
}
