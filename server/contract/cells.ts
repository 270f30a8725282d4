import { z } from 'zod'
import { confidences, polarities, statementKinds } from '../core/statement.ts'
import {
  day,
  instant,
  language,
  level,
  named,
  positionAt,
  provenance,
  reasonLanguage,
  shortWords,
  slug,
  stage,
  standing,
  supersedes,
  uuid,
  words,
} from './common.ts'
import { extension, feedback } from './feedback.ts'
import { levelCount, statement } from './rounds.ts'

/** Where a level is null, why: free text, in the rater's language. */
const notRatedReason = shortWords

const statementInput = z.object({ kind: z.enum(statementKinds), language, text: words })

/** A rating while it is being written: anything may still be missing. */
export const draftContent = z.object({
  level: level.nullable(),
  /** Whether giving no level was a choice: its reason may still be missing. */
  notRated: z.boolean().optional(),
  reason: z.string().max(300),
  ground: slug.nullable(),
  confidence: z.enum(confidences).nullable(),
  /** Of the texts that do not name their own. */
  language,
  strength: z.string().max(20_000),
  challenge: z.string().max(20_000),
  priority: z.string().max(20_000),
  strengthLanguage: language.optional(),
  challengeLanguage: language.optional(),
  priorityLanguage: language.optional(),
  evidence: z.array(uuid).max(200),
})
export type DraftContent = z.infer<typeof draftContent>

export const draft = z.object({ content: draftContent, version: z.int(), savedAt: instant })
export type Draft = z.infer<typeof draft>

/** A level or a reason, never both and never neither. */
const positioned = {
  level: level.nullable(),
  reason: notRatedReason.nullable(),
  ground: slug.nullable().default(null),
  statements: z.array(statementInput).max(9).default([]),
  evidence: z.array(uuid).max(200).default([]),
}

export const newRating = z.object({
  ...positioned,
  confidence: z.enum(confidences).nullable().default(null),
  /** Why a later rating supersedes the one before; none for a first. */
  supersedesBecause: shortWords.nullable().default(null),
  supersedesBecauseLanguage: reasonLanguage.default(null),
})
export type NewRating = z.infer<typeof newRating>

export const newCalibrated = z.object({
  ...positioned,
  /** Asked for where the level lies outside the medians of the sealed ones. */
  because: words.nullable().default(null),
  becauseLanguage: reasonLanguage.default(null),
  dissent: words.nullable().default(null),
  dissentLanguage: reasonLanguage.default(null),
  supersedes,
})
export type NewCalibrated = z.infer<typeof newCalibrated>

export const newAgreed = z.object({
  ...positioned,
  because: words.nullable().default(null),
  becauseLanguage: reasonLanguage.default(null),
  supersedes,
})
export type NewAgreed = z.infer<typeof newAgreed>

export const newProposal = z.object({
  level,
  because: words,
  language: reasonLanguage.default(null),
})
export type NewProposal = z.infer<typeof newProposal>

export const waiverInput = z.object({
  reason: shortWords,
  language: reasonLanguage.default(null),
})
export type WaiverInput = z.infer<typeof waiverInput>

export const expectedPositionInput = z.object({ text: words, language, reference: shortWords })

const citation = z.object({ id: uuid, version: z.int() })

export const rating = z.object({
  id: uuid,
  /** Null where the viewer may see the rating but not whose it is. */
  rater: named.nullable(),
  /**
   * Whether the rater had run a workshop of the review before they sealed; null where the viewer may
   * not know whose rating it is.
   */
  notBlind: z.boolean().nullable(),
  level: level.nullable(),
  reason: z.string().nullable(),
  ground: z.string().nullable(),
  confidence: z.string().nullable(),
  rationale: z.string().nullable(),
  statements: z.array(statement),
  evidence: z.array(citation),
  sequence: z.int(),
  supersedesBecause: z.string().nullable(),
  supersedesBecauseLanguage: reasonLanguage,
  sealedAt: instant.nullable(),
})
export type Rating = z.infer<typeof rating>

export const decision = z.object({
  id: uuid,
  level: level.nullable(),
  reason: z.string().nullable(),
  ground: z.string().nullable(),
  because: z.string().nullable(),
  becauseLanguage: reasonLanguage,
  dissent: z.string().nullable(),
  dissentLanguage: reasonLanguage,
  statements: z.array(statement),
  evidence: z.array(citation),
  at: instant.nullable(),
})
export type Decision = z.infer<typeof decision>

export const expectedPosition = z.object({
  version: z.int(),
  text: z.string(),
  language,
  reference: z.string(),
  status: z.enum(['set', 'proposed']),
  at: instant,
})

export const waiver = z.object({ reason: z.string(), language: reasonLanguage })

const proposal = z.object({
  id: uuid,
  by: z.string(),
  level,
  because: z.string(),
  language: reasonLanguage,
})

/** That a reviewer does not share a calibrated level, kept as they wrote it. */
const dissent = z.object({
  id: uuid,
  by: z.string(),
  /** The calibrated level that it is about, which may have been replaced since. */
  decision: uuid,
  /** What the dissenter would have given; null where they name no level. */
  level: level.nullable(),
  text: z.string(),
  language,
  at: instant,
})

/** Where evidence comes from, as those may know it who read it. */
export const sourceInCell = z.object({
  title: z.string(),
  language,
  kind: z.string(),
  heldOn: z.string().nullable(),
  organisation: z.string(),
  role: z.string().nullable(),
})

export const evidenceInCell = z.object({
  id: uuid,
  version: z.int(),
  excerpt: z.string(),
  language,
  source: sourceInCell,
  kind: z.enum(statementKinds),
  polarity: z.enum(polarities),
  released: z.boolean(),
  /** Why the region's workshops may show it: it was released to them, or its body supplied it. */
  forWorkshop: z.enum(['released', 'supplied']).nullable(),
})
export type EvidenceInCell = z.infer<typeof evidenceInCell>

/** A change from sealed to calibrated, or from calibrated to agreed. */
export const movement = z.object({
  between: z.enum(['sealed-calibrated', 'calibrated-agreed']),
  from: z.object({ lower: level, upper: level }),
  to: level,
  direction: z.enum(['up', 'down', 'same']),
  because: z.string().nullable(),
  becauseLanguage: reasonLanguage,
})

export const trailEntry = z.object({
  at: instant,
  action: z.string(),
  /** Null where the viewer may know what happened, but not who did it. */
  actor: z.string().nullable(),
  fields: z.array(z.string()),
})
export type TrailEntry = z.infer<typeof trailEntry>

export const roundTrailEntry = trailEntry.extend({
  region: z.string().nullable(),
  judgement: z.string().nullable(),
})
export type RoundTrailEntry = z.infer<typeof roundTrailEntry>

/** What every page about a part of a round says of the round. */
export const outlineOfRound = z.object({
  id: z.string(),
  title: z.string(),
  positionAt,
  old: z.boolean(),
  provenance,
  carried: z.boolean(),
  framework: z.string(),
  frameworkVersion: z.int(),
})

/** One judgement of one review, with all that the viewer may see of it. */
export const cell = z.object({
  round: outlineOfRound,
  review: z.object({
    id: uuid,
    region: named,
    stage,
    feedbackUntil: z.string().nullable(),
    /** How the last day for answers was put off, oldest first, for those who read feedback. */
    extensions: z.array(extension),
    /** The day by the server’s clock, against which the last day for answers is held. */
    today: day,
  }),
  judgement: z.string(),
  standing,
  expectedPosition: expectedPosition.nullable(),
  proposedPosition: expectedPosition.nullable(),
  evidence: z.array(evidenceInCell),
  /**
   * Whether there is evidence that is not released to the consortium, for its lead from feedback on,
   * though not how much; null for everybody else.
   */
  evidenceWithheld: z.boolean().nullable(),
  own: z.object({ draft: draft.nullable(), rating: rating.nullable() }).nullable(),
  /** Who has sealed, and nothing more. */
  progress: z.array(z.object({ rater: z.string(), sealed: z.boolean() })).nullable(),
  waiver: waiver.nullable(),
  ratings: z.array(rating).nullable(),
  spread: z.array(levelCount).nullable(),
  selfReview: decision.extend({ ballots: z.array(levelCount) }).nullable(),
  proposals: z.array(proposal).nullable(),
  /** Oldest first; null for whoever may not read why a level was calibrated so. */
  dissents: z.array(dissent).nullable(),
  calibrated: decision.nullable(),
  agreed: decision.nullable(),
  feedback: feedback.nullable(),
  /** What was said before and has been superseded, oldest first. */
  earlierFeedback: z.array(feedback),
  movement: z.array(movement),
  trail: z.array(trailEntry),
})
export type Cell = z.infer<typeof cell>
