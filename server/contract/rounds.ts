import { z } from 'zod'
import { carriedVersions } from '../core/carried.ts'
import { layers } from '../core/layers.ts'
import { statementKinds } from '../core/statement.ts'
import {
  bilingual,
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
  uuid,
} from './common.ts'

export const region = z.object({ id: slug, name: bilingual, version: z.int() })
export type Region = z.infer<typeof region>
export const newRegion = z.object({ name: bilingual })

export const roundSummary = z.object({
  id: z.string(),
  title: z.string(),
  positionAt,
  /** Whether the position is older than six months. */
  old: z.boolean(),
  framework: z.string(),
  frameworkVersion: z.int(),
  provenance,
  /** Whether it was carried forward from an earlier round. */
  carried: z.boolean(),
  regions: z.array(named),
  published: z.boolean(),
})
export type RoundSummary = z.infer<typeof roundSummary>

/** What a document says about its round beside the cells, in its own words. */
export const roundAbout = z.object({
  sections: z.array(
    z.object({
      heading: bilingual,
      items: z.array(
        z.object({
          text: bilingual,
          region: slug.optional(),
          parts: z.array(bilingual).optional(),
          /** It says what makes the regions hard to compare. */
          onComparing: z.literal(true).optional(),
        }),
      ),
    }),
  ),
  glossary: z.array(z.object({ section: z.string(), term: z.string(), meaning: z.string() })),
})
export type RoundAbout = z.infer<typeof roundAbout>

export const reviewSummary = z.object({
  id: uuid,
  region: named,
  stage,
  feedbackUntil: day.nullable(),
  version: z.int(),
  standing,
  reviewers: z.array(named),
  recused: z.array(named.extend({ reason: z.string(), language: reasonLanguage })).nullable(),
  /** The judgements that the viewer has sealed; null for those who do not rate here. */
  ownSealed: z.array(z.string()).nullable(),
  /** The contested judgements that wait for an answer; null for those who do not read feedback. */
  contested: z.array(z.string()).nullable(),
})

export const missing = z.object({
  what: z.string(),
  region: z.string().optional(),
  judgement: z.string().optional(),
})

/** What one reviewer of a region has not sealed. */
export const unsealed = z.object({
  region: z.string(),
  rater: z.string(),
  judgements: z.array(z.string()),
})
export type Unsealed = z.infer<typeof unsealed>

/** That a review was handed over to the viewer, who has not opened it since. */
export const handedOver = z.object({
  id: uuid,
  region: z.string(),
  from: named,
  at: instant,
  /** How many drafts came along. */
  drafts: z.int(),
  hasNote: z.boolean(),
})
export type HandedOver = z.infer<typeof handedOver>

export const round = roundSummary.extend({
  titles: bilingual,
  note: z.string().nullable(),
  about: roundAbout.nullable(),
  revealedAt: instant.nullable(),
  public: z.boolean(),
  version: z.int(),
  standing,
  leads: z.array(named),
  reviews: z.array(reviewSummary),
  /** The layer in which the side-by-side view opens for the viewer. */
  openingLayer: z.enum(layers),
  /** What keeps the reveal shut, for those who run or rate the round; null for others. */
  missingForReveal: z.array(missing).nullable(),
  /** Who has not sealed what although the reveal may go on; for those who may reveal it alone. */
  unsealed: z.array(unsealed).nullable(),
  /** The judgements of which the viewer has a draft; empty for those who do not rate. */
  ownDrafted: z.array(z.object({ region: z.string(), judgement: z.string() })),
  /** What was handed over to the viewer, until they open it or seal something in it. */
  handedOver: z.array(handedOver),
})
export type Round = z.infer<typeof round>

/** Regions in the order of their columns, each once. */
const regionsOfRound = z
  .array(slug)
  .min(1)
  .max(50)
  .refine((ids) => new Set(ids).size === ids.length)

/** The name of a new round; `new` is the address of the form that makes one. */
export const newRoundId = slug.refine((id) => id !== 'new')

const roundFields = { title: bilingual, positionAt, framework: slug }
export const newRound = z.object({
  ...roundFields,
  regions: regionsOfRound,
  /** The published round that it is carried forward from. */
  carriedFrom: slug.nullable().default(null),
  /** The version of the framework, for a round that is carried forward. */
  carriedVersion: z.enum(carriedVersions).default('newest'),
  /** Whether the earlier lead reviewers, reviewers and recusals come along. */
  carriedPeople: z.boolean().default(false),
})
export const roundChange = z
  .object({ title: bilingual, positionAt, regions: regionsOfRound })
  .partial()

export const matrixQuery = z.object({
  layer: z.enum(layers).default('agreed'),
  lang: language.optional(),
})

export const levelCount = z.object({ level, count: z.int() })

export const statement = z.object({
  position: z.int().min(1),
  kind: z.enum(statementKinds),
  language,
  text: z.string(),
})
export type Statement = z.infer<typeof statement>

export const matrixCell = z.object({
  region: z.string(),
  judgement: z.string(),
  rating: level.nullable(),
  reason: z.string().nullable(),
  /** The first statement of each kind. */
  strength: z.string().nullable(),
  challenge: z.string().nullable(),
  priority: z.string().nullable(),
  /** The language of the first statement: people's own words are never translated by machine. */
  language: language.nullable(),
  /** The language of each statement; null where there is no text. */
  languages: z
    .object({
      strength: language.nullable(),
      challenge: language.nullable(),
      priority: language.nullable(),
    })
    .optional(),
  /** All statements that stand behind the level, in their order. */
  statements: z.array(statement),
  evidenceCount: z.int().nullable(),
  /** Whether the layer of this review is open to the viewer; a closed cell is not an unrated one. */
  open: z.boolean(),
  /** How often each level was given, or null where the viewer may not see it. */
  ratings: z.array(levelCount).nullable(),
  /**
   * How many independent voices the evidence comes from: sources of one lineage are one voice.
   * Null, like those that follow, where the viewer may not know it or there is nothing to tell.
   */
  voices: z.int().nullable().optional(),
  /** How many pieces of the evidence contradict. */
  contradicting: z.int().nullable().optional(),
  /** The step from the layer before: sealed to calibrated, calibrated to agreed. */
  movement: z
    .object({
      from: z.object({ lower: level, upper: level }),
      to: level,
      direction: z.enum(['up', 'down', 'same']),
    })
    .nullable()
    .optional(),
  /** Whether the consortium contests the judgement, and whether that has been answered. */
  contested: z.enum(['no', 'open', 'answered']).nullable().optional(),
})

export const matrix = z.object({
  round: z.string(),
  title: z.string(),
  positionAt,
  old: z.boolean(),
  provenance,
  framework: z.string(),
  frameworkVersion: z.int(),
  layer: z.enum(layers),
  judgements: z.array(z.object({ code: z.string(), aspect: z.string(), title: z.string() })),
  regions: z.array(named),
  cells: z.array(matrixCell),
})
export type Matrix = z.infer<typeof matrix>
export type MatrixCell = z.infer<typeof matrixCell>

export const recusalInput = z.object({
  reason: shortWords,
  language: reasonLanguage.default(null),
})
export type RecusalInput = z.infer<typeof recusalInput>
export const publication = z.object({ public: z.boolean() })
export const stageMove = z.object({ to: stage, feedbackUntil: day.optional() })
