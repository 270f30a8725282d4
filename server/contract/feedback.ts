import { z } from 'zod'
import { outcomes, verdicts } from '../core/calibration.ts'
import { pointAbouts, pointOutcomes } from '../core/feedback-points.ts'
import { polarities, statementKinds } from '../core/statement.ts'
import { day, instant, language, shortWords, supersedes, uuid, words } from './common.ts'
import { sourceInput } from './evidence.ts'

/** Where a statement of the calibrated level stands among its statements. */
const statementPosition = z.int().min(1).max(100)

/** New evidence that comes with a point: what it says, and where it can be found. */
const support = z.object({ text: words, reference: shortWords })

const newPoint = z
  .object({
    about: z.enum(pointAbouts),
    /** Which statement, where the point is about one; null where it is not. */
    statement: statementPosition.nullable().default(null),
    reason: words,
    /** Evidence that its writer can read and that the point names. */
    evidence: uuid.nullable().default(null),
    support: support.nullable().default(null),
  })
  .refine(({ about, statement }) => (about === 'statement') === (statement !== null), {
    path: ['statement'],
  })
export type NewPoint = z.infer<typeof newPoint>

export const newFeedback = z
  .object({
    verdict: z.enum(verdicts),
    /** Reasons against the judgement as a whole; points carry their own. */
    reasons: words.nullable().default(null),
    evidence: words.nullable().default(null),
    points: z.array(newPoint).max(30).default([]),
    language,
    supersedes,
  })
  .refine(({ verdict, points }) => verdict === 'contested' || points.length === 0, {
    path: ['points'],
  })
export type NewFeedback = z.infer<typeof newFeedback>

/** How what a consortium brought in a point becomes evidence: its source, and what it shows. */
export const takeUp = z.object({
  sourceKind: sourceInput.shape.kind,
  heldOn: sourceInput.shape.heldOn,
  lineage: sourceInput.shape.lineage,
  kind: z.enum(statementKinds),
  polarity: z.enum(polarities),
})
export type TakeUp = z.infer<typeof takeUp>

/** The answer of the lead reviewer: to each point, to general reasons, and the outcome of all. */
export const feedbackAnswer = z.object({
  outcome: z.enum(outcomes),
  answer: words.nullable().default(null),
  points: z
    .array(
      z.object({
        position: z.int().min(1),
        outcome: z.enum(pointOutcomes),
        answer: words,
        /** Takes the new evidence of the point up, so that it can be cited; null leaves it. */
        takeUp: takeUp.nullable().default(null),
      }),
    )
    .max(30)
    .default([]),
  language,
})
export type FeedbackAnswer = z.infer<typeof feedbackAnswer>

export const feedbackPoint = z.object({
  position: z.int(),
  about: z.enum(pointAbouts),
  statement: z.int().nullable(),
  reason: z.string(),
  evidence: uuid.nullable(),
  support: z.object({ text: z.string(), reference: z.string() }).nullable(),
  outcome: z.enum(pointOutcomes).nullable(),
  answer: z.string().nullable(),
  /** The piece of evidence that its support became. */
  takenUp: uuid.nullable(),
})
export type FeedbackPoint = z.infer<typeof feedbackPoint>

export const feedback = z.object({
  id: uuid,
  verdict: z.enum(verdicts),
  reasons: z.string().nullable(),
  evidence: z.string().nullable(),
  points: z.array(feedbackPoint),
  language,
  /** Who said so, where it is known. */
  by: z.string().nullable(),
  at: instant,
  outcome: z.enum(outcomes).nullable(),
  answer: z.string().nullable(),
  answerLanguage: language.nullable(),
  answeredAt: instant.nullable(),
})
export type Feedback = z.infer<typeof feedback>

/** Puts off the last day for answers. */
export const extensionInput = z.object({ until: day, reason: words, language })
export type ExtensionInput = z.infer<typeof extensionInput>

export const extension = z.object({
  id: uuid,
  previous: day,
  until: day,
  reason: z.string(),
  language,
  at: instant,
})
export type Extension = z.infer<typeof extension>
