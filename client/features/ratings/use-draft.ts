import { useEffect, useMemo } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import { user } from '../../session.tsx'
import type { DraftStore } from './draft-store.ts'
import { draftStoreOf, hasUnsavedDraft, judgementPath } from './draft-stores.ts'

/** The draft of a cell's own rating, saved whenever its page is left, hidden or closed. */
export function useDraft(cell: Cell): DraftStore {
  const path = judgementPath(cell.review.id, cell.judgement)
  const draft = cell.own?.draft ?? null
  const store = useMemo(() => draftStoreOf(path, draft), [path, draft, user.value?.id])

  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && store.flush()
    const hold = (event: Event) => hasUnsavedDraft() && event.preventDefault()
    store.wake()
    addEventListener('pagehide', store.flush)
    addEventListener('online', store.wake)
    addEventListener('beforeunload', hold)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      store.flush()
      removeEventListener('pagehide', store.flush)
      removeEventListener('online', store.wake)
      removeEventListener('beforeunload', hold)
      document.removeEventListener('visibilitychange', whenHidden)
    }
  }, [store])
  return store
}
