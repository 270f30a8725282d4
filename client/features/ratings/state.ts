import type { Draft, DraftContent } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import { inPageLanguage, sameContent } from './rating-content.ts'

/** Why what was typed is not on the server. */
export type Trouble =
  /** No connection, or a server that is busy: tried again by itself. */
  | { readonly kind: 'unreachable'; readonly attempts: number }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly message: () => string }

/** A draft while it is being written, and how it stands to the one on the server. */
export interface DraftState {
  readonly content: DraftContent
  /** Of the draft on the server; null where there is none yet. */
  readonly version: number | null
  readonly savedAt: string | null
  /** Whether there is something that the server does not have. */
  readonly dirty: boolean
  /** What is on its way: one request at a time. */
  readonly sending: DraftContent | null
  readonly trouble: Trouble | null
  /** What another device saved meanwhile, until the person has chosen. */
  readonly conflict: Draft | null
  /** Where the words come from a visit that ended before they were saved. */
  readonly recovered: {
    readonly at: string
    readonly before: DraftContent
    /** Whether the person wrote on from there. */
    readonly edited?: boolean
  } | null
}

/** Words of an earlier visit that may not have reached the server. */
export interface Recovered {
  readonly content: DraftContent
  /** Of the draft on the server that they changed; null where there was none. */
  readonly version: number | null
  /** What was on its way when the visit ended. */
  readonly sending: DraftContent | null
  readonly at: string
}

export type DraftEvent =
  | { readonly type: 'edited'; readonly content: DraftContent }
  | { readonly type: 'loaded'; readonly draft: Draft | null }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly draft: Draft }
  | { readonly type: 'failed'; readonly trouble: 'unreachable' | 'signed-out' }
  | { readonly type: 'refused'; readonly message: () => string }
  | { readonly type: 'conflicted'; readonly current: Draft | null }
  | { readonly type: 'chosen'; readonly content: DraftContent }
  | { readonly type: 'woken' }
  | { readonly type: 'language-switched'; readonly language: Language }
  | { readonly type: 'recovered-kept' }
  | { readonly type: 'recovered-discarded' }

export function startOf(draft: Draft | null, empty: DraftContent): DraftState {
  return {
    content: draft?.content ?? empty,
    version: draft?.version ?? null,
    savedAt: draft?.savedAt ?? null,
    dirty: false,
    sending: null,
    trouble: null,
    conflict: null,
    recovered: null,
  }
}

/**
 * Begins with the words of an earlier visit. They are unsaved where the draft on the server is the
 * one that they changed, or holds what was on its way by then; else the person chooses.
 */
export function startRecovered(
  start: DraftState,
  draft: Draft | null,
  found: Recovered,
): DraftState {
  const { content, version, sending, at } = found
  if (sameContent(content, start.content)) return start
  const state = { ...start, content, dirty: true }
  const isBase = draft === null || draft.version === version
  if (isBase || (sending && sameContent(sending, draft.content))) {
    return { ...state, recovered: { at, before: start.content } }
  }
  return { ...state, conflict: draft }
}

export function step(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case 'edited':
      return edited(state, event.content)
    case 'loaded':
      return loaded(state, event.draft)
    case 'sent':
      return { ...state, sending: state.content }
    case 'saved':
      return saved(state, event.draft)
    case 'failed':
      return { ...state, sending: null, trouble: failure(state.trouble, event.trouble) }
    case 'refused':
      return { ...state, sending: null, trouble: { kind: 'refused', message: event.message } }
    case 'conflicted':
      return conflicted(state, event.current)
    case 'chosen':
      return chosen(state, event.content)
    case 'woken':
      return { ...state, trouble: retried(state.trouble) }
    case 'language-switched':
      return { ...state, content: inPageLanguage(state.content, event.language) }
    case 'recovered-kept':
      return { ...state, recovered: null }
    case 'recovered-discarded':
      return discarded(state)
  }
}

/** Whether there is something to send, and nothing that stands in its way. */
export function wantsSaving({ dirty, sending, conflict, trouble }: DraftState): boolean {
  const waits = trouble?.kind === 'refused' || trouble?.kind === 'signed-out'
  return dirty && sending === null && conflict === null && !waits
}

/** Whether leaving the page would lose a word. */
export function isUnsaved({ dirty, conflict }: DraftState): boolean {
  return dirty || conflict !== null
}

function edited(state: DraftState, content: DraftContent): DraftState {
  const recovered = state.recovered && { ...state.recovered, edited: true }
  return { ...state, content, dirty: true, trouble: retried(state.trouble), recovered }
}

/** Another attempt may do what the last did not; that there is no connection is told until then. */
function retried(trouble: Trouble | null): Trouble | null {
  return trouble?.kind === 'unreachable' ? trouble : null
}

function failure(before: Trouble | null, kind: 'unreachable' | 'signed-out'): Trouble {
  if (kind === 'signed-out') return { kind }
  return { kind, attempts: before?.kind === 'unreachable' ? before.attempts + 1 : 1 }
}

/** Back to what the server had before the recovered words. */
function discarded(state: DraftState): DraftState {
  const { recovered } = state
  if (recovered === null) return state
  return { ...state, content: recovered.before, dirty: true, recovered: null }
}

/** A later draft from the server replaces one that was not touched here. */
function loaded(state: DraftState, draft: Draft | null): DraftState {
  const isNewer = draft !== null && draft.savedAt > (state.savedAt ?? '')
  if (!isNewer || isUnsaved(state) || state.sending !== null) return state
  return startOf(draft, state.content)
}

function saved(state: DraftState, { version, savedAt }: Draft): DraftState {
  const dirty = state.sending === null || !sameContent(state.content, state.sending)
  /** Who wrote on from what was recovered, and has it saved, has kept it. */
  const recovered = state.recovered?.edited && !dirty ? null : state.recovered
  return { ...state, version, savedAt, dirty, sending: null, trouble: null, recovered }
}

/**
 * A version that is not the one expected: another device's, or this one's own where the answer was
 * lost on the way. Without a draft on the server, the next attempt makes a first one.
 */
function conflicted(state: DraftState, current: Draft | null): DraftState {
  if (current === null) return { ...state, sending: null, version: null, savedAt: null }
  if (state.sending && sameContent(state.sending, current.content)) return saved(state, current)
  return { ...state, sending: null, trouble: null, conflict: current }
}

function chosen(state: DraftState, content: DraftContent): DraftState {
  const { conflict } = state
  if (conflict === null) return state
  const dirty = !sameContent(content, conflict.content)
  const { version, savedAt } = conflict
  return { ...state, content, version, savedAt, dirty, conflict: null }
}
