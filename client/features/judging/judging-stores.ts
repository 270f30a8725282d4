import { effect } from '@preact/signals'
import { v4 } from 'uuid'
import type { ChoiceAnswer, Sitting } from '../../../server/contract/comparisons.ts'
import { api } from '../../api.ts'
import { findHeld, hold, release } from '../../buffer/buffer.ts'
import { onSettle } from '../../buffer/settling.ts'
import { sessionEnded, user } from '../../session.tsx'
import { createJudgingStore, type JudgingStore } from './judging-store.ts'
import type { Pending } from './sitting-state.ts'

/** By person and sitting, so that choices go on arriving while their judge is on another page. */
const stores = new Map<string, JudgingStore>()

/** Nothing of one person is sent once another signs in, or nobody is signed in. */
effect(() => {
  const others = [...stores].filter(([key]) => !key.startsWith(`${user.value?.id} `))
  for (const [key, store] of others) {
    store.rest()
    stores.delete(key)
  }
})

effect(() => {
  if (sessionEnded.value) return
  for (const store of stores.values()) store.wake()
})

onSettle(() => Promise.all([...stores.values()].map((store) => store.settle())))

/** The store of a sitting of the person signed in, with what an earlier visit could not send. */
export function judgingStoreOf(round: string, sitting: Sitting): JudgingStore {
  const key = `${user.peek()?.id} judging ${sitting.id}`
  const known = stores.get(key)
  if (known) return known
  const kept = (findHeld(key)?.value ?? []) as readonly Pending[]
  const store = createJudgingStore(sitting, kept, {
    send: ({ id, ...choice }) =>
      api<ChoiceAnswer>(`/rounds/${round}/sittings/${sitting.id}/choices/${id}`, {
        method: 'PUT',
        body: choice,
        version: 'create',
        keepalive: true,
      }),
    keep: (pending) => (pending.length === 0 ? release(key) : hold(key, pending)),
    makeId: v4,
  })
  stores.set(key, store)
  return store
}
