import { z } from 'zod'
import { polarities, statementKinds } from '../core/statement.ts'
import { language, level, slug, text, uuid } from './common.ts'

/** A piece of evidence that a review's workshops may show, once for each judgement that it is on. */
export const workshopPiece = z.object({
  id: uuid,
  excerpt: z.string(),
  language,
  judgement: slug,
  kind: z.enum(statementKinds),
  polarity: z.enum(polarities),
  source: z.object({
    title: z.string(),
    language,
    kind: z.string(),
    heldOn: z.string().nullable(),
  }),
})
export type WorkshopPiece = z.infer<typeof workshopPiece>

/** A line of the minutes: under a heading where it opens a part, with the events that it rests on. */
const lineInput = z.object({
  /** What the line is about, the same in every draft, such as `skill.ballot.1`. */
  key: text.min(1).max(200),
  heading: text.trim().max(300).optional(),
  /** A word of the toolkit before people's own words, such as “Strength”. */
  lead: text.trim().max(300).optional(),
  text: text.trim().max(20_000),
  /** Of people's own words; without it the text is in the language of the minutes. */
  language: language.optional(),
})

export const minutesInput = z.object({
  lines: z
    .array(lineInput)
    .min(1)
    .max(1000)
    .refine(
      (lines) => new Set(lines.map(({ key }) => key)).size === lines.length,
      'must name each line once',
    ),
})
export type MinutesInput = z.infer<typeof minutesInput>
/** A line of the minutes as it is sent. */
export type EditedLine = MinutesInput['lines'][number]

const minutesLine = lineInput.extend({
  /** Numbers of events in the workshop's log; none for a line that somebody added. */
  seqs: z.array(z.int().min(0)),
  /** The level that the line tells of. */
  level: level.optional(),
  /** Whether it says what the draft says, word for word. */
  asDrafted: z.boolean(),
})
export type MinutesLine = z.infer<typeof minutesLine>

export const minutes = z.object({
  language,
  /** To be sent in `If-Match` with an edit; 0 where nobody has edited the draft. */
  version: z.int(),
  edited: z.boolean(),
  /** Whether something happened in the workshop after the last edit, which it cannot tell of. */
  behind: z.boolean(),
  lines: z.array(minutesLine),
})
export type Minutes = z.infer<typeof minutes>
