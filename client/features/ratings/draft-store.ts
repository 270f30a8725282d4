import { type ReadonlySignal, signal } from '@preact/signals'
import type { Draft, DraftContent } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import { ApiError } from '../../api.ts'
import { retryDelay } from '../../ui/retry-delay.ts'
import { type DraftEvent, type DraftState, step, wantsSaving } from './state.ts'

/** How long after the last key a draft is saved, in milliseconds. */
const pause = 1000

export interface DraftStore {
  readonly state: ReadonlySignal<DraftState>
  readonly edit: (content: DraftContent) => void
  readonly load: (draft: Draft | null) => void
  readonly choose: (content: DraftContent) => void
  /** Saves at once, where there is something to save. */
  readonly flush: () => void
  /** Tries again after a connection or a session has come back. */
  readonly wake: () => void
  /** Texts that are still empty follow the language of the page; that alone saves nothing. */
  readonly followLanguage: (language: Language) => void
  readonly keepRecovered: () => void
  /** Throws recovered words away, on the server too where they were saved meanwhile. */
  readonly discardRecovered: () => void
  /** Saves at once, and waits for it. */
  readonly settle: () => Promise<void>
  /** Stops saving by itself, and waits for what is on its way. */
  readonly rest: () => Promise<void>
}

export type SendDraft = (content: DraftContent, version: number | null) => Promise<Draft>

/** A draft that saves itself: after a pause, one request at a time, again where one failed. */
export function createDraftStore(start: DraftState, send: SendDraft): DraftStore {
  const state = signal(start)
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<void> = Promise.resolve()
  let resting = false

  function dispatch(event: DraftEvent): void {
    state.value = step(state.peek(), event)
  }

  function saveAfter(delay: number): void {
    clearTimeout(timer)
    if (!resting) timer = setTimeout(save, delay)
  }

  function save(): void {
    clearTimeout(timer)
    if (resting || !wantsSaving(state.peek())) return
    dispatch({ type: 'sent' })
    underWay = exchange()
  }

  async function exchange(): Promise<void> {
    const { content, version } = state.peek()
    try {
      dispatch({ type: 'saved', draft: await send(content, version) })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      dispatch(eventOf(error))
    }
    const { trouble } = state.peek()
    if (!wantsSaving(state.peek())) return
    saveAfter(trouble?.kind === 'unreachable' ? retryDelay(trouble.attempts) : pause)
  }

  return {
    state,
    edit(content) {
      resting = false
      dispatch({ type: 'edited', content })
      if (state.peek().trouble === null) saveAfter(pause)
    },
    load: (draft) => dispatch({ type: 'loaded', draft }),
    choose(content) {
      dispatch({ type: 'chosen', content })
      save()
    },
    flush: save,
    wake() {
      resting = false
      dispatch({ type: 'woken' })
      save()
    },
    followLanguage: (language) => dispatch({ type: 'language-switched', language }),
    keepRecovered: () => dispatch({ type: 'recovered-kept' }),
    discardRecovered() {
      dispatch({ type: 'recovered-discarded' })
      save()
    },
    settle() {
      save()
      return underWay
    },
    rest() {
      resting = true
      clearTimeout(timer)
      return underWay
    },
  }
}

function eventOf(error: ApiError): DraftEvent {
  if (error.status === 412) return { type: 'conflicted', current: currentIn(error.details) }
  if (error.status === 401) return { type: 'failed', trouble: 'signed-out' }
  const passes = error.status === 0 || error.status === 429 || error.status >= 500
  if (passes) return { type: 'failed', trouble: 'unreachable' }
  return { type: 'refused', message: error.tell }
}

function currentIn(details: unknown): Draft | null {
  return (details as { current: Draft | null } | null)?.current ?? null
}
