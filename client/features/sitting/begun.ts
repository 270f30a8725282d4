import { signal } from '@preact/signals'
import type { Cell, DraftContent } from '../../../server/contract/cells.ts'
import { user } from '../../session.tsx'
import { cellPath } from '../cells/cell-key.ts'

/** The drafts begun in this window, which the round as it was last read may not know of yet. */
const begun = signal<ReadonlySet<string>>(new Set())

const nameOf = (path: string) => `${user.value?.id} ${path}`

export function markBegun(cell: Cell): void {
  const name = nameOf(cellPath(cell))
  if (!begun.peek().has(name)) begun.value = new Set([...begun.peek(), name])
}

export function isBegunHere(reviewId: string, judgement: string): boolean {
  return begun.value.has(nameOf(cellPath({ review: { id: reviewId }, judgement })))
}

/** Whether anything has been chosen or written. */
export function hasContent(content: DraftContent): boolean {
  const { level, notRated, reason, confidence, evidence, strength, challenge, priority } = content
  const isWritten = [reason, strength, challenge, priority].some((text) => text.trim() !== '')
  return (
    level !== null || notRated === true || confidence !== null || evidence.length > 0 || isWritten
  )
}
