import type { FeedbackPoint, NewPoint } from '../../../server/contract/feedback.ts'
import type { PointAbout } from '../../../server/core/feedback-points.ts'

/** What a point can be about: the level, one of the statements by its position, or the evidence. */
export interface Subject {
  readonly about: PointAbout
  readonly statement: number | null
}

/** One point while it is being written; what was typed stays while it is not `on`. */
export interface PointDraft extends Subject {
  readonly on: boolean
  readonly reason: string
  /** A piece of evidence that it names; empty for none. */
  readonly evidence: string
  readonly support: string
  readonly reference: string
}

/** Everything of a calibrated level that can be contested, in the order in which it is read. */
export function subjectsOf(statements: readonly { readonly position: number }[]): Subject[] {
  return [
    { about: 'level', statement: null },
    ...statements.map(({ position }) => ({ about: 'statement' as const, statement: position })),
    { about: 'evidence', statement: null },
  ]
}

export const isSame = (one: Subject, other: Subject): boolean =>
  one.about === other.about && one.statement === other.statement

/** A draft for each subject, with what was contested before; a subject may have several points. */
export function startPoints(
  subjects: readonly Subject[],
  last: readonly FeedbackPoint[],
): PointDraft[] {
  return subjects.flatMap((subject) => {
    const before = last.filter((point) => isSame(point, subject)).map(toDraft)
    return before.length > 0 ? before : [{ ...blank, ...subject }]
  })
}

const blank = { on: false, reason: '', evidence: '', support: '', reference: '' } as const

function toDraft({ about, statement, reason, evidence, support }: FeedbackPoint): PointDraft {
  return {
    about,
    statement,
    on: true,
    reason,
    evidence: evidence ?? '',
    support: support?.text ?? '',
    reference: support?.reference ?? '',
  }
}

/** Takes a subject up or leaves it out, with all its points. */
export function withSubject(
  points: readonly PointDraft[],
  subject: Subject,
  on: boolean,
): PointDraft[] {
  return points.map((point) => (isSame(point, subject) ? { ...point, on } : point))
}

export function withPoint(
  points: readonly PointDraft[],
  changed: PointDraft,
  change: Partial<PointDraft>,
): PointDraft[] {
  return points.map((point) => (point === changed ? { ...point, ...change } : point))
}

/** The points that are sent; errors name them by their place among these. */
export const takenUp = (points: readonly PointDraft[]): PointDraft[] =>
  points.filter(({ on }) => on)

export type PointFault = 'reason' | 'support' | 'reference'

/** What a point lacks: a reason, or one of the two halves of new evidence. */
export function pointFaults({ reason, support, reference }: PointDraft): PointFault[] {
  const lacks = (text: string) => text.trim() === ''
  return [
    ...(lacks(reason) ? ['reason' as const] : []),
    ...(lacks(support) && !lacks(reference) ? ['support' as const] : []),
    ...(lacks(reference) && !lacks(support) ? ['reference' as const] : []),
  ]
}

export function toNewPoint(point: PointDraft): NewPoint {
  const { about, statement, reason, evidence, support, reference } = point
  return {
    about,
    statement,
    reason: reason.trim(),
    evidence: evidence === '' ? null : evidence,
    support: support.trim() === '' ? null : { text: support.trim(), reference: reference.trim() },
  }
}
