import type {
  Feedback,
  FeedbackAnswer,
  FeedbackPoint,
  TakeUp,
} from '../../../server/contract/feedback.ts'
import type { Outcome } from '../../../server/core/calibration.ts'
import {
  leastOutcome,
  type OutcomeFault,
  outcomeFault,
  type PointOutcome,
} from '../../../server/core/feedback-points.ts'
import type { Language } from '../../../server/core/language.ts'
import type { StatementKind } from '../../../server/core/statement.ts'

export interface PointAnswer {
  readonly outcome: PointOutcome | null
  readonly answer: string
  /** How the new evidence of the point is taken up; `on` tells whether it is. */
  readonly takeUp: TakeUpDraft
}

/** New evidence of a consortium while it is being taken up. */
export interface TakeUpDraft extends Omit<TakeUp, 'heldOn' | 'lineage'> {
  readonly on: boolean
  readonly heldOn: string
  readonly lineage: string
}

/** The lead reviewer's answer to what is contested, while it is being written. */
export interface AnswerForm {
  /** Chosen where there are general reasons; otherwise the points give it. */
  readonly outcome: Outcome | null
  readonly answer: string
  /** In the order of the points that are contested. */
  readonly points: readonly PointAnswer[]
  readonly language: Language
}

type Contested = Pick<Feedback, 'points' | 'reasons'>

/** The kinds of the statements by their position: new evidence against one is taken up as its kind. */
export type KindsOfStatements = readonly {
  readonly position: number
  readonly kind: StatementKind
}[]

export function startAnswer(
  { outcome, answer, points, language }: Feedback,
  statements: KindsOfStatements = [],
): AnswerForm {
  return {
    outcome,
    answer: answer ?? '',
    points: points.map((point) => ({
      outcome: point.outcome,
      answer: point.answer ?? '',
      takeUp: startTakeUp(point, statements),
    })),
    language,
  }
}

export function startTakeUp(
  { statement }: Pick<FeedbackPoint, 'statement'>,
  statements: KindsOfStatements,
): TakeUpDraft {
  const kind = statements.find(({ position }) => position === statement)?.kind ?? 'strength'
  return {
    on: false,
    sourceKind: 'document',
    heldOn: '',
    lineage: '',
    kind,
    polarity: statement === null ? 'supports' : 'contradicts',
  }
}

export function withPointAnswer(
  form: AnswerForm,
  index: number,
  change: Partial<PointAnswer>,
): AnswerForm {
  const points = form.points.map((point, at) => (at === index ? { ...point, ...change } : point))
  return { ...form, points }
}

/** Whether the outcome of the whole is for the lead reviewer to choose, and needs its own words. */
export const choosesOutcome = ({ points, reasons }: Contested): boolean =>
  points.length === 0 || reasons !== null

/** The outcome as it stands: chosen, or what the points give once each has its own. */
export function outcomeOf(form: AnswerForm, feedback: Contested): Outcome | null {
  if (choosesOutcome(feedback)) return form.outcome
  const given = outcomesOf(form)
  return given.length === form.points.length ? leastOutcome(given) : null
}

const outcomesOf = ({ points }: AnswerForm): PointOutcome[] =>
  points.flatMap(({ outcome }) => outcome ?? [])

/** How the outcome that was chosen contradicts the points, or null. */
export function contradiction(form: AnswerForm, feedback: Contested): OutcomeFault | null {
  const outcome = outcomeOf(form, feedback)
  return outcome && outcomeFault(outcome, outcomesOf(form), feedback.reasons !== null)
}

/** The fields in which something is missing. */
export function missingInAnswer(form: AnswerForm, feedback: Contested): string[] {
  const isBlank = (text: string) => text.trim() === ''
  return [
    ...form.points.flatMap(({ outcome, answer }, index) => [
      ...(outcome === null ? [`points.${index}.outcome`] : []),
      ...(isBlank(answer) ? [`points.${index}.answer`] : []),
    ]),
    ...(choosesOutcome(feedback) && form.outcome === null ? ['outcome'] : []),
    ...(choosesOutcome(feedback) && isBlank(form.answer) ? ['answer'] : []),
  ]
}

/** What is sent; the server takes it only where nothing is missing and nothing contradicts. */
export function toFeedbackAnswer(form: AnswerForm, feedback: Contested): FeedbackAnswer {
  const answer = form.answer.trim()
  return {
    outcome: outcomeOf(form, feedback) ?? 'kept',
    answer: answer === '' ? null : answer,
    points: form.points.map((point, index) => ({
      position: feedback.points[index]?.position ?? index + 1,
      outcome: point.outcome ?? 'kept',
      answer: point.answer.trim(),
      takeUp: feedback.points[index]?.support ? toTakeUp(point.takeUp) : null,
    })),
    language: form.language,
  }
}

function toTakeUp({ on, heldOn, lineage, sourceKind, kind, polarity }: TakeUpDraft): TakeUp | null {
  if (!on) return null
  return {
    sourceKind,
    heldOn: heldOn === '' ? null : heldOn,
    lineage: lineage.trim() === '' ? null : lineage.trim(),
    kind,
    polarity,
  }
}
