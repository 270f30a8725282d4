import type { DraftContent } from '../../../server/contract/cells.ts'
import { findHeld, hold, release } from '../../buffer/buffer.ts'
import { fitTo } from '../../buffer/fit-to.ts'
import { language } from '../../language.tsx'
import { user } from '../../session.tsx'
import { emptyContent } from './rating-content.ts'
import { type DraftState, isUnsaved, type Recovered } from './state.ts'

/** What the buffer holds of a draft: its words, and how they stood to the one on the server. */
interface Buffered {
  readonly content: DraftContent
  readonly version: number | null
  readonly sending: DraftContent | null
}

/** The words on one judgement that an earlier visit of the person left in the buffer. */
export function findRecovered(path: string): Recovered | null {
  const held = findHeld(nameOf(path))
  if (!held) return null
  const { content, version, sending } = held.value as Buffered
  const empty = emptyContent(language.peek())
  return {
    content: fitTo(empty, content),
    version,
    sending: sending && fitTo(empty, sending),
    at: new Date(held.at).toISOString(),
  }
}

/** Keeps the buffer in step with a draft: it holds what the server does not have, and only that. */
export function bufferDraft(path: string): (state: DraftState) => void {
  const name = nameOf(path)
  /** What was recovered is there already, with the time at which it was typed. */
  let isFirst = findHeld(name) !== null
  let last: Partial<Buffered> = {}
  return (state) => {
    const { content, version, sending } = state
    const isHeld = isFirst || isSame(last, state)
    isFirst = false
    last = { content, version, sending }
    if (!isUnsaved(state)) release(name)
    else if (!isHeld || findHeld(name) === null) hold(name, last)
  }
}

const isSame = (one: Partial<Buffered>, { content, version, sending }: Buffered) =>
  one.content === content && one.version === version && one.sending === sending

export function forgetBuffered(path: string): void {
  release(nameOf(path))
}

const nameOf = (path: string) => `${user.peek()?.id} draft ${path}`
