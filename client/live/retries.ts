/** How long to wait after so many failures in a row, in milliseconds; after more, the last of them. */
const pauses = [200, 300, 500] as const

/** How long an answer is waited for, by how many in a row did not come. */
const patiences = [3000, 5000, 8000] as const

/**
 * When to try again: soon at first, since most losses are short, and then about twice a second. Some
 * scatter keeps thirty phones that come back together from asking at one moment.
 * @param scatter from 0 to 1, at random
 */
export function pauseAfter(failures: number, scatter: number): number {
  if (failures < 1) return 0
  const pause = pauses[Math.min(failures, pauses.length) - 1] ?? 0
  return pause * (0.5 + scatter)
}

/**
 * How long to wait for an answer: over a network that stalls, what is sent again comes through sooner
 * than what was sent first; over one that is slow, each next attempt gets more time.
 */
export function patienceAfter(failures: number): number {
  return patiences[Math.min(Math.max(0, failures), patiences.length - 1)] ?? 0
}
