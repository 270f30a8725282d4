import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import { language } from '../../language.tsx'
import { user } from '../../session.tsx'
import { cellPath } from '../cells/cell-key.ts'
import type { DraftStore } from './draft-store.ts'
import { draftStoreOf } from './draft-stores.ts'

/** The draft of a cell's own rating, saved whenever its page is left, hidden or closed. */
export function useDraft(cell: Cell): DraftStore {
  const path = cellPath(cell)
  const draft = cell.own?.draft ?? null
  const store = useMemo(() => draftStoreOf(path, draft), [path, draft, user.value?.id])

  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && store.flush()
    store.wake()
    addEventListener('pagehide', store.flush)
    addEventListener('online', store.wake)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      store.flush()
      removeEventListener('pagehide', store.flush)
      removeEventListener('online', store.wake)
      document.removeEventListener('visibilitychange', whenHidden)
    }
  }, [store])
  useLanguageSwitch(store.followLanguage)
  return store
}

/** Acts once the language of the page is switched, and not on the one that it opens with. */
function useLanguageSwitch(act: (now: Language) => void): void {
  const now = language.value
  const before = useRef(now)
  useEffect(() => {
    if (before.current === now) return
    before.current = now
    act(now)
  }, [now])
}
