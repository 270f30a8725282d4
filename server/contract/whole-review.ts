import { z } from 'zod'
import { outcomes, verdicts } from '../core/calibration.ts'
import { decision, expectedPosition, outlineOfRound, sourceInCell, waiver } from './cells.ts'
import { named } from './common.ts'
import { evidence } from './evidence.ts'
import { levelCount, reviewSummary } from './rounds.ts'

/** How much there is to judge by: pieces, independent voices, and pieces that contradict. */
const evidenceCounts = z.object({ pieces: z.int(), voices: z.int(), contradicting: z.int() })

/** One judgement of a review, short of what its own page alone shows. */
const judgementInReview = z.object({
  judgement: z.string(),
  expectedPosition: expectedPosition.nullable(),
  proposedPosition: expectedPosition.nullable(),
  /** How far the viewer's own rating is; null for those who do not rate here. */
  own: z.enum(['none', 'draft', 'sealed']).nullable(),
  waiver: waiver.nullable(),
  spread: z.array(levelCount).nullable(),
  selfReview: decision.nullable(),
  calibrated: decision.nullable(),
  agreed: decision.nullable(),
  feedback: z
    .object({ verdict: z.enum(verdicts), outcome: z.enum(outcomes).nullable(), at: z.string() })
    .nullable(),
  evidence: evidenceCounts.nullable(),
})
export type JudgementInReview = z.infer<typeof judgementInReview>

/** That one reviewer handed the review over to another. */
const handOver = z.object({
  id: z.string(),
  from: named,
  to: named,
  at: z.string(),
  /** How many drafts went along, and the note: for the two whom it concerns, null for others. */
  drafts: z.int().nullable(),
  note: z.string().nullable(),
  language: z.string(),
})
export type HandOver = z.infer<typeof handOver>

/** One review with all of its judgements and its evidence, as far as the viewer may see them. */
export const wholeReview = z.object({
  round: outlineOfRound,
  review: reviewSummary,
  judgements: z.array(judgementInReview),
  /** Who has sealed which judgements, and nothing more. */
  progress: z
    .array(
      z.object({
        rater: z.string(),
        /** Whether it is the viewer. */
        yours: z.boolean(),
        /** Whether they are assigned to rate here, and so to seal every judgement. */
        expected: z.boolean(),
        sealed: z.array(z.string()),
      }),
    )
    .nullable(),
  evidence: z.array(evidence),
  sources: z.array(sourceInCell.extend({ id: z.string() })),
  handOvers: z.array(handOver),
})
export type WholeReview = z.infer<typeof wholeReview>
