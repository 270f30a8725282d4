import { useEffect } from 'preact/hooks'

/** How often what could not be fetched is tried again, in milliseconds. */
const interval = 5000

/**
 * While something waits for a connection: tries again when the browser is back on the network, when
 * the window is looked at again, and every few seconds that it is looked at.
 */
export function useRetry(waits: boolean, retry: () => void): void {
  useEffect(() => {
    if (!waits) return
    const whenSeen = () => {
      if (document.visibilityState === 'visible') retry()
    }
    const timer = setInterval(whenSeen, interval)
    addEventListener('online', retry)
    document.addEventListener('visibilitychange', whenSeen)
    return () => {
      clearInterval(timer)
      removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', whenSeen)
    }
  }, [waits, retry])
}
