import type { Cell } from '../../../server/contract/cells.ts'
import { daysLeft } from '../../../server/core/answer-date.ts'
import { can } from '../../../server/core/permissions.ts'
import { hasReached } from '../../../server/core/workflow.ts'
import { agreementOptions } from '../agreement/agreement-rules.ts'
import { barTo } from '../feedback/feedback-form.ts'

/** What the room needs to know of a judgement to count and to sort it. */
export type RoomCell = Pick<
  Cell,
  'judgement' | 'calibrated' | 'agreed' | 'feedback' | 'review' | 'standing'
>

export const isContested = ({ feedback }: RoomCell): boolean => feedback?.verdict === 'contested'

/** Contested, and without the lead reviewer's answer. */
export const waitsForAnswer = (cell: RoomCell): boolean =>
  isContested(cell) && cell.feedback?.outcome === null && cell.agreed === null

/** Judgements to which the consortium has said nothing, and for which nothing is agreed either. */
export const isUnanswered = ({ feedback, agreed }: RoomCell): boolean =>
  feedback === null && agreed === null

/** What the consortium can still accept in one step. */
export const canBeAccepted = (cell: RoomCell): boolean =>
  isUnanswered(cell) && cell.calibrated !== null && barTo(cell) === null

/** What the lead reviewer can agree as it was calibrated, without a contest to settle. */
export function canBeAgreedAsItIs(cell: RoomCell): boolean {
  const { calibrated, feedback, agreed, review } = cell
  if (!calibrated || agreed || isContested(cell)) return false
  const dates = { until: review.feedbackUntil, today: review.today }
  return agreementOptions(feedback, calibrated, dates).barred === null
}

/**
 * Whether a judgement waits for its viewer: for the consortium, one that it has neither accepted nor
 * contested; for the lead reviewer, one that is contested and not answered.
 */
export function isOpenTo(cell: RoomCell): boolean {
  if (can('feedback.write', cell.standing)) return canBeAccepted(cell)
  return can('feedback.answer', cell.standing) && waitsForAnswer(cell)
}

/** Contested, answered, and for the lead reviewer to agree in a form of its own. */
const isToBeAgreed = (cell: RoomCell): boolean =>
  can('agreed.write', cell.standing) &&
  isContested(cell) &&
  cell.feedback?.outcome !== null &&
  cell.agreed === null

/** What the viewer comes to next, most urgent kind first, and how many of that kind are left. */
export interface NextInRoom {
  readonly kind: 'unanswered' | 'to-answer' | 'to-agree'
  readonly count: number
}

/** What waits for the viewer in the room; null where nothing does. */
export function nextInRoom(cells: readonly RoomCell[]): NextInRoom | null {
  const open = cells.filter(isOpenTo)
  const answers = open.some(({ standing }) => can('feedback.answer', standing))
  if (open.length > 0) return { kind: answers ? 'to-answer' : 'unanswered', count: open.length }
  const count = cells.filter(
    (cell) => isToBeAgreed(cell) || (can('agreed.write', cell.standing) && canBeAgreedAsItIs(cell)),
  ).length
  return count > 0 ? { kind: 'to-agree', count } : null
}

/** Whether one line says enough: nothing waits for the viewer, and no contest is under way. */
export const isSettled = (cell: RoomCell): boolean =>
  !isOpenTo(cell) && (!isContested(cell) || cell.agreed !== null)

/**
 * The next judgement that waits for the viewer after one, or from the first on: one to be answered,
 * else one to be agreed by itself; null without any.
 */
export function nextOpen<C extends RoomCell>(cells: readonly C[], here: string | null): C | null {
  const index = cells.findIndex(({ judgement }) => judgement === here)
  const ahead = [...cells.slice(index + 1), ...cells.slice(0, index + 1)]
  return ahead.find(isOpenTo) ?? ahead.find(isToBeAgreed) ?? null
}

/** For the lead reviewer what waits for an answer comes first, then what was contested. */
export function inOrderOfWork<C extends RoomCell>(cells: readonly C[]): C[] {
  const rank = (cell: C) => (waitsForAnswer(cell) ? 0 : isContested(cell) && !cell.agreed ? 1 : 2)
  return cells.toSorted((a, b) => rank(a) - rank(b))
}

export interface RoomProgress {
  readonly total: number
  readonly answered: number
  readonly unanswered: number
  readonly agreed: number
  /** Null where no day is set; less than 0 once it has passed. */
  readonly daysLeft: number | null
  readonly until: string | null
  /** Whether the review has left the feedback stage. */
  readonly over: boolean
}

/** How far the answers of a region have come; null without a judgement. */
export function progressOf(cells: readonly RoomCell[]): RoomProgress | null {
  const [first] = cells
  if (!first) return null
  const { feedbackUntil: until, today, stage } = first.review
  const unanswered = cells.filter(isUnanswered).length
  return {
    total: cells.length,
    answered: cells.length - unanswered,
    unanswered,
    agreed: cells.filter(({ agreed }) => agreed !== null).length,
    daysLeft: until === null ? null : daysLeft(until, today),
    until,
    over: hasReached(stage, 'agreed'),
  }
}
