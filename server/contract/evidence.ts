import { z } from 'zod'
import { polarities, statementKinds } from '../core/statement.ts'
import { day, instant, language, shortWords, slug, uuid, words } from './common.ts'
import { evidenceMethods } from './framework.ts'

export const organisationKinds = ['school', 'local-authority', 'consortium', 'other'] as const

/** Where evidence comes from. People are named by their role alone. */
export const sourceInput = z.object({
  title: shortWords,
  kind: z.enum(evidenceMethods),
  heldOn: day.nullable().default(null),
  organisation: z.enum(organisationKinds),
  role: shortWords.nullable().default(null),
  /** What makes two sources one voice, such as the same meeting. */
  lineage: shortWords.nullable().default(null),
  language,
  suppliedByRegion: z.boolean().default(false),
})
export type SourceInput = z.infer<typeof sourceInput>

export const source = sourceInput.extend({ id: uuid, version: z.int() })
export type Source = z.infer<typeof source>

export const renderings = ['verbatim', 'near-verbatim', 'paraphrase'] as const

export const evidenceInput = z.object({
  source: uuid,
  excerpt: words,
  language,
  rendering: z.enum(renderings),
  links: z
    .array(
      z.object({
        judgement: slug,
        kind: z.enum(statementKinds),
        polarity: z.enum(polarities),
      }),
    )
    .min(1)
    .max(50)
    .refine(
      (links) => new Set(links.map(({ judgement }) => judgement)).size === links.length,
      'must name each judgement once',
    ),
})
export type EvidenceInput = z.infer<typeof evidenceInput>

export const evidence = evidenceInput.extend({
  id: uuid,
  version: z.int(),
  released: z.boolean(),
})
export type Evidence = z.infer<typeof evidence>

/** What a piece of evidence said before it was changed. */
export const earlierEvidence = z.object({
  id: uuid,
  version: z.int(),
  excerpt: z.string(),
  language,
  changedAt: instant,
})
export type EarlierEvidence = z.infer<typeof earlierEvidence>

export const release = z.object({ released: z.boolean() })
export type Release = z.infer<typeof release>
