import { effect } from '@preact/signals'
import type { Draft } from '../../../server/contract/cells.ts'
import { api } from '../../api.ts'
import { language } from '../../language.tsx'
import { user } from '../../session.tsx'
import { createDraftStore, type DraftStore, type SendDraft } from './draft-store.ts'
import { emptyContent } from './rating-content.ts'
import { isUnsaved, startOf } from './state.ts'

/** By person and judgement, so that what is not saved yet outlives a walk through the pages. */
const stores = new Map<string, DraftStore>()

/** Nothing of one person is sent or shown once another signs in, or nobody is signed in. */
effect(() => {
  const others = [...stores].filter(([key]) => !key.startsWith(`${user.value?.id} `))
  for (const [key, store] of others) {
    void store.rest()
    stores.delete(key)
  }
})

/** What a request that outlives its page can carry, in characters of any length in bytes. */
const keptAlive = 15_000

/** The draft of the person signed in on one judgement, starting from the one on the server. */
export function draftStoreOf(path: string, draft: Draft | null): DraftStore {
  const key = `${user.peek()?.id} ${path}`
  const known = stores.get(key)
  if (known) {
    known.load(draft)
    return known
  }
  const send: SendDraft = (content, version) =>
    api<Draft>(`${path}/draft`, {
      method: 'PUT',
      body: content,
      version: version ?? 'create',
      keepalive: JSON.stringify(content).length < keptAlive,
    })
  const store = createDraftStore(startOf(draft, emptyContent(language.peek())), send)
  stores.set(key, store)
  return store
}

export function forgetDraftStore(path: string): void {
  stores.delete(`${user.peek()?.id} ${path}`)
}

/** The browser asks before it closes a page with words that the server does not have. */
addEventListener('beforeunload', (event) => {
  if ([...stores.values()].some(({ state }) => isUnsaved(state.peek()))) event.preventDefault()
})
