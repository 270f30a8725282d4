import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Invitation } from '../../../server/contract/workshops.ts'
import { ApiError, api } from '../../api.ts'
import { patiently } from '../../live/patience.ts'
import { retryDelay } from '../../ui/retry-delay.ts'

/** How long an answer is waited for before it is asked again, in milliseconds. */
const patience = 8000

/** Where somebody with a code stands: at the door, in the room, or sent away. */
export type Entry =
  | { readonly at: 'asking'; readonly tries: number }
  | { readonly at: 'nowhere'; readonly error: ApiError }
  | { readonly at: 'door' | 'room' | 'removed'; readonly invitation: Invitation }

/** Asks what a code leads to and whether this device has joined, until there is an answer. */
export function useEntry(code: string): { entry: Entry; enter: () => void } {
  const [entry, setEntry] = useState<Entry>({ at: 'asking', tries: 0 })

  useEffect(() => {
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (tries: number): Promise<void> => {
      const next = await find(code, tries)
      if (left) return
      setEntry(next)
      if (next.at === 'asking') timer = setTimeout(() => void ask(tries + 1), retryDelay(tries))
    }
    setEntry({ at: 'asking', tries: 0 })
    void ask(0)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [code])

  const enter = useCallback(
    () => setEntry((known) => ('invitation' in known ? { ...known, at: 'room' } : known)),
    [],
  )
  return { entry, enter }
}

async function find(code: string, tries: number): Promise<Entry> {
  try {
    const ask = (signal: AbortSignal) => api<Invitation>('/join', { query: { code }, signal })
    const invitation = await patiently(patience, ask)
    return { at: await placeIn(invitation.id), invitation }
  } catch (error) {
    return isRefusal(error) ? { at: 'nowhere', error } : { at: 'asking', tries: tries + 1 }
  }
}

/** @throws ApiError where the server cannot be reached */
async function placeIn(workshop: string): Promise<'door' | 'room' | 'removed'> {
  try {
    const query = { as: 'participant' }
    const path = `/workshops/${workshop}/state`
    await patiently(patience, (signal) => api(path, { query, signal, forParticipant: true }))
    return 'room'
  } catch (error) {
    if (!isRefusal(error)) throw error
    return error.code === 'removed-from-workshop' ? 'removed' : 'door'
  }
}

/** A refusal is for good; no connection, or an answer of somebody in between, is not. */
function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status > 0 && error.status < 500
}
