import { z } from 'zod'
import { polarities, statementKinds } from '../core/statement.ts'
import { language, slug, text, uuid } from './common.ts'

/** A piece of evidence that a review's workshops may show, once for each judgement that it is on. */
export const workshopPiece = z.object({
  id: uuid,
  excerpt: z.string(),
  language,
  judgement: slug,
  kind: z.enum(statementKinds),
  polarity: z.enum(polarities),
  source: z.object({ title: z.string(), kind: z.string(), heldOn: z.string().nullable() }),
})
export type WorkshopPiece = z.infer<typeof workshopPiece>

/** A line of the minutes: under a heading where it opens a part, with the events that it rests on. */
const minutesLine = z.object({
  /** What the line is about, the same in every draft, such as `skill.ballot.1`. */
  key: text.min(1).max(200),
  /** Numbers of events in the workshop's log; none for a line that somebody added. */
  seqs: z.array(z.int().min(0)).max(1000),
  heading: text.trim().max(300).optional(),
  text: text.trim().max(10_000),
})
export type MinutesLine = z.infer<typeof minutesLine>

export const minutesInput = z.object({ lines: z.array(minutesLine).min(1).max(1000) })
export type MinutesInput = z.infer<typeof minutesInput>

export const minutes = z.object({
  language,
  /** To be sent in `If-Match` with an edit; 0 where nobody has edited the draft. */
  version: z.int(),
  edited: z.boolean(),
  lines: z.array(minutesLine),
})
export type Minutes = z.infer<typeof minutes>

/** The minutes of a workshop are read and written in one language at a time. */
export const minutesQuery = z.object({ lang: language.optional() })
