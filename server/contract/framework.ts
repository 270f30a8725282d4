import { z } from 'zod'
import { bilingual, language, level, positionAt, slug } from './common.ts'

/** Who says so: the document that the framework comes from, or this toolkit. */
const origin = z.enum(['source', 'toolkit'])
const attributed = z.object({ origin, text: bilingual })

const scaleLevel = z.object({
  value: level,
  code: slug,
  name: bilingual,
  letter: bilingual,
  definition: attributed,
  guidance: attributed,
})

const ground = z.object({
  code: slug,
  level,
  origin,
  name: bilingual,
  guidance: attributed,
})

export const evidenceMethods = [
  'document',
  'interview',
  'focus-group',
  'observation',
  'data-set',
  'workshop',
] as const

const judgement = z.object({
  code: slug,
  title: bilingual,
  question: attributed,
  descriptors: z.array(attributed.extend({ level })),
  boundaries: z.array(attributed.extend({ upper: level, lower: level })),
  lookFor: z.array(
    z.object({ method: z.enum(evidenceMethods), origin, points: z.array(bilingual).min(1) }),
  ),
  prompts: z.array(z.object({ role: slug, origin, questions: z.array(bilingual).min(1) })),
})

/** A versioned set of aspects, judgements, scale and guidance: a file in `frameworks/`. */
export const framework = z.object({
  id: slug,
  version: z.int().min(1),
  /** What this version changes against the one before; a change of meaning breaks comparisons. */
  change: z.enum(['first', 'editorial', 'meaning']),
  welsh: z.enum(['draft', 'passed']),
  title: bilingual,
  source: z.object({ title: bilingual, positionAt, note: bilingual }),
  scale: z.object({ levels: z.array(scaleLevel).min(2).max(11), grounds: z.array(ground) }),
  aspects: z
    .array(
      z.object({
        code: slug,
        title: bilingual,
        fullTitle: bilingual,
        judgements: z.array(judgement).min(1),
      }),
    )
    .min(1),
})
export type Framework = z.infer<typeof framework>

export const frameworkQuery = z.object({
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
  lang: language.optional(),
})
