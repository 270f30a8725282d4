import { effect } from '@preact/signals'
import type { Draft } from '../../../server/contract/cells.ts'
import { api } from '../../api.ts'
import { onSettle } from '../../buffer/settling.ts'
import { language } from '../../language.tsx'
import { sessionEnded, user } from '../../session.tsx'
import { bufferDraft, findRecovered, forgetBuffered } from './buffered-draft.ts'
import { createDraftStore, type DraftStore, type SendDraft } from './draft-store.ts'
import { emptyContent } from './rating-content.ts'
import { startOf, startRecovered } from './state.ts'

/** By person and judgement, so that what is not saved yet outlives a walk through the pages. */
const stores = new Map<string, DraftStore>()
const buffering = new Map<string, () => void>()

/** Nothing of one person is sent or shown once another signs in, or nobody is signed in. */
effect(() => {
  const others = [...stores].filter(([key]) => !key.startsWith(`${user.value?.id} `))
  for (const [key, store] of others) {
    void store.rest()
    drop(key)
  }
})

/** Goes on saving once its person has signed in again. */
effect(() => {
  if (sessionEnded.value) return
  for (const store of stores.values()) store.wake()
})

onSettle(() => Promise.all([...stores.values()].map((store) => store.settle())))

function drop(key: string): void {
  buffering.get(key)?.()
  buffering.delete(key)
  stores.delete(key)
}

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
  const start = startOf(draft, emptyContent(language.peek()))
  const recovered = findRecovered(path)
  const store = createDraftStore(recovered ? startRecovered(start, draft, recovered) : start, send)
  const buffer = bufferDraft(path)
  stores.set(key, store)
  buffering.set(
    key,
    effect(() => buffer(store.state.value)),
  )
  return store
}

export function forgetDraftStore(path: string): void {
  drop(`${user.peek()?.id} ${path}`)
  forgetBuffered(path)
}
