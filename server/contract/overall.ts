import { z } from 'zod'
import { overallKinds } from '../core/overall.ts'
import { language, named, slug, text, uuid, words } from './common.ts'

/** Null takes back what stood there. */
export const overallInput = z.object({ text: words.nullable(), language })
export type OverallInput = z.infer<typeof overallInput>

export const overallOfRound = z.object({ id: slug, kind: z.enum(overallKinds) })
export const overallOfReview = z.object({ reviewId: uuid, kind: z.enum(overallKinds) })

export const overallText = z.object({
  /** The region that it is about, or null for the round as a whole. */
  region: named.nullable(),
  kind: z.enum(overallKinds),
  /** Null where it was taken back, which those who write it are told for its version. */
  text: z.string().nullable(),
  language,
  version: z.int(),
  at: z.string(),
})
export type OverallText = z.infer<typeof overallText>

/** What somebody who hands a review over says: to whom, and a note for them. */
export const newHandOver = z.object({
  to: uuid,
  note: text.trim().max(5_000).nullable().default(null),
  language,
})
export type NewHandOver = z.infer<typeof newHandOver>
