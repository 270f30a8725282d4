import { z } from 'zod'
import { languages } from '../core/language.ts'
import { roles } from '../core/permissions.ts'
import { provenances } from '../core/provenance.ts'
import { stages } from '../core/workflow.ts'

/** Rounds, regions, frameworks, aspects and judgements are named by slugs. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const uuid = z.uuid()

/** A text without NUL characters, which PostgreSQL cannot keep. */
export const text = z
  .string()
  .refine((value) => !value.includes('\0'), 'must not hold a NUL character')

export const language = z.enum(languages)
/** The language of a reason; null where there is none, or nobody said. */
export const reasonLanguage = language.nullable()

export const bilingual = z.object({ en: text.min(1), cy: text.min(1) })
export const role = z.enum(roles)
export const stage = z.enum(stages)
export const provenance = z.enum(provenances)

/** A day, or a month where the source gives no day. */
export const positionAt = z.union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)])
export const day = z.iso.date()
export const instant = z.iso.datetime()

/** People's own words: kept as typed, but for the white space around them. */
export const words = text.trim().min(1).max(20_000)
export const shortWords = text.trim().min(1).max(300)

export const level = z.int().min(1).max(11)

export const named = z.object({ id: z.string(), name: z.string() })

/** What the sender saw in a place and replaces; null where there was nothing yet. */
export const supersedes = uuid.nullable().default(null)

/** How the viewer stands to what is shown; the rules of `core/permissions` take it. */
export const standing = z.object({
  role: z.enum([...roles, 'nobody', 'participant']),
  leads: z.boolean(),
  assigned: z.boolean(),
  inRound: z.boolean(),
  ownRegion: z.boolean(),
  stage: stage.nullable(),
  revealed: z.boolean(),
  public: z.boolean(),
})

export const errorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    /** The message in every language, so that a page can be turned to another. */
    messages: z.record(language, z.string()).optional(),
    path: z.string().optional(),
    details: z.unknown().optional(),
  }),
})

/** What a change answers: the version to send in `If-Match` next time. */
export const changed = z.object({ version: z.int() })

export const languageQuery = z.object({ lang: language.optional() })

/** What a creation answers, the first time and at every repeat. */
export const created = z.object({ id: z.string(), version: z.int() })

/** The address of a cell among its review's routes. */
export const cellParams = z.object({ reviewId: uuid, judgement: slug })
