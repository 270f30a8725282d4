const longest = 30_000

/** Milliseconds to wait before trying again, after so many attempts without a connection. */
export function retryDelay(attempts: number): number {
  return Math.min(longest, 1000 * 2 ** attempts)
}
