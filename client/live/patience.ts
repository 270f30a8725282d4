/**
 * An answer that is waited for so many milliseconds and no longer: over a stalled network a request
 * that is sent again comes through sooner than the first.
 * @throws whatever `ask` throws once its signal is aborted
 */
export async function patiently<T>(
  patience: number,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), patience)
  try {
    return await ask(giveUp.signal)
  } finally {
    clearTimeout(timer)
  }
}
