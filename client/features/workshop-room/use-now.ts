import { useEffect, useState } from 'preact/hooks'

/** The server's time, anew twice a second while something runs. */
export function useNow(now: () => number, runs: boolean): number {
  const [, tick] = useState(0)
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => tick((count) => count + 1), 500)
    return () => clearInterval(timer)
  }, [runs])
  return now()
}
