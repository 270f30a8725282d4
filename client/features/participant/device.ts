import { v4 } from 'uuid'

/** What a device joins a workshop with: kept until the answer has come, so that it joins once. */
export interface Attempt {
  readonly participant: string
  readonly secret: string
}

const deviceKey = 'workshop device'
const attemptKey = (workshop: string) => `workshop joining ${workshop}`

/** A made-up id of this browser, by which attempts at joining are counted. */
export function deviceId(): string {
  const known = read(deviceKey)
  if (known) return known
  const made = v4()
  write(deviceKey, made)
  return made
}

export function attemptAt(workshop: string): Attempt {
  const known = read(attemptKey(workshop))
  if (known) return JSON.parse(known) as Attempt
  const attempt = { participant: v4(), secret: makeSecret() }
  write(attemptKey(workshop), JSON.stringify(attempt))
  return attempt
}

/** Once a cookie that no script reads has the secret. */
export function forgetAttempt(workshop: string): void {
  try {
    localStorage.removeItem(attemptKey(workshop))
  } catch {}
}

/** 128 random bits, in base64url. */
function makeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** A browser that stores nothing joins all the same. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {}
}
