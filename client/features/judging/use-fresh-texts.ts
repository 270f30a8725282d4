import { useEffect } from 'preact/hooks'
import type { JudgingStore } from './judging-store.ts'

/** Has the sitting read again where its texts have changed, and when its page is come back to. */
export function useFreshTexts({ outdated }: JudgingStore, reload: () => void): void {
  const isOutdated = outdated.value
  useEffect(() => {
    if (isOutdated) reload()
  }, [isOutdated, reload])
  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === 'visible') reload()
    }
    document.addEventListener('visibilitychange', whenSeen)
    return () => document.removeEventListener('visibilitychange', whenSeen)
  }, [reload])
}
