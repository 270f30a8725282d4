import { z } from 'zod'
import { confidences } from '../core/statement.ts'
import { codeLength } from '../core/workshop/code.ts'
import { largestCapacity, usualCapacity } from '../core/workshop/participants.ts'
import {
  bilingual,
  instant,
  language,
  level,
  named,
  provenance,
  reasonLanguage,
  shortWords,
  slug,
  supersedes,
  text,
  uuid,
  words,
} from './common.ts'
import { statement } from './rounds.ts'

/** One judgement of a workshop, in the workshop's order; `minutes` is the time meant for it. */
const itemInput = z.object({ judgement: slug, minutes: z.int().min(1).max(120).nullable() })

/** What a facilitator prepares. */
export const workshopInput = z.object({
  items: z.array(itemInput).min(1).max(100),
  asksConfidence: z.boolean().default(true),
  /** Which of the evidence that may be shown lies in the tray. */
  evidence: z.array(uuid).max(500).default([]),
  capacity: z.int().min(1).max(largestCapacity).default(usualCapacity),
})
export type WorkshopInput = z.infer<typeof workshopInput>

export const newWorkshop = workshopInput.extend({
  /** A rehearsal has simulated participants, and nothing of it ever enters the review. */
  rehearsal: z.boolean().default(false),
})
export type NewWorkshop = z.infer<typeof newWorkshop>

const facilitator = named.extend({ part: z.enum(['leads', 'assists']) })

/** A workshop as those who may run it see it, at rest. */
export const workshop = z.object({
  id: uuid,
  reviewId: uuid,
  round: named,
  region: named,
  provenance,
  state: z.enum(['preparing', 'open', 'ended']),
  rehearsal: z.boolean(),
  asksConfidence: z.boolean(),
  capacity: z.int(),
  items: z.array(itemInput.extend({ title: z.string(), skipped: z.boolean() })),
  evidence: z.array(uuid),
  facilitators: z.array(facilitator),
  /** Null until the room opens, and for whoever does not run the workshop. */
  code: z.string().nullable(),
  createdAt: instant,
  openedAt: instant.nullable(),
  endedAt: instant.nullable(),
  version: z.int(),
})
export type Workshop = z.infer<typeof workshop>

/** What the joining page says before anybody joins; texts in both languages, since each chooses. */
export const invitation = z.object({
  id: uuid,
  code: z.string().length(codeLength),
  round: bilingual,
  region: bilingual,
  provenance,
  rehearsal: z.boolean(),
  state: z.enum(['open', 'ended']),
})
export type Invitation = z.infer<typeof invitation>

export const codeQuery = z.object({ code: text.max(40) })

/** A made-up id of a device, by which attempts at joining are counted. */
const device = uuid

export const joining = z.object({
  code: text.max(40),
  device,
  /** Made by the device, at random: whoever has it is this participant. */
  secret: text.regex(/^[A-Za-z0-9_-]{22,64}$/),
  /** A name or a number of one's own choosing; null for none. */
  label: shortWords.max(60).nullable().default(null),
  /** Whether the facilitator may see the label. */
  labelShown: z.boolean().default(false),
  /** Made on another device of the same participant, whom this one joins as. */
  pass: text.max(40).optional(),
})
export type Joining = z.infer<typeof joining>

/** Lets one more device of a participant in, once, until then. */
export const pass = z.object({ pass: z.string(), until: instant })
export type Pass = z.infer<typeof pass>

/** Somebody without a device, whose paper ballots a facilitator enters. */
export const proxyInput = z.object({ label: shortWords.max(60) })

export const joined = z.object({ id: uuid, number: z.int() })
export type Joined = z.infer<typeof joined>

const ballotText = text.trim().max(2000)

/** A ballot. `revision` grows with each change on the device: an older one never replaces a newer. */
export const ballotInput = z.object({
  ballotRound: uuid,
  /** For a proxy's ballot, which a facilitator enters: whose it is. */
  participant: uuid.nullable().default(null),
  revision: z.int().min(1).max(1_000_000_000),
  /** Null says "I cannot judge". */
  level: level.nullable(),
  confidence: z.enum(confidences).nullable(),
  strength: ballotText.default(''),
  challenge: ballotText.default(''),
  priority: ballotText.default(''),
  language,
})
export type BallotInput = z.infer<typeof ballotInput>

/** A ballot as it is kept; the same answer to every repeat of what was sent. */
export const keptBallot = ballotInput.omit({ participant: true }).extend({
  id: uuid,
  judgement: slug,
  number: z.int(),
})
export type KeptBallot = z.infer<typeof keptBallot>

/** The level that the team agrees in the workshop: a level or a reason, never both or neither. */
export const workshopAgreementInput = z.object({
  level: level.nullable(),
  reason: shortWords.nullable().default(null),
  ground: slug.nullable().default(null),
  /** The rationale, picked from what people wrote or written anew. */
  statements: z.array(statement.pick({ kind: true, language: true, text: true })).max(9),
  /** Asked for where the level is greener than the upper median of the last ballots. */
  because: words.nullable().default(null),
  becauseLanguage: reasonLanguage.default(null),
  dissent: words.nullable().default(null),
  dissentLanguage: reasonLanguage.default(null),
  supersedes,
})
export type WorkshopAgreementInput = z.infer<typeof workshopAgreementInput>

export const workshopAgreement = workshopAgreementInput
  .omit({ supersedes: true })
  .extend({ id: uuid, at: instant })
export type WorkshopAgreement = z.infer<typeof workshopAgreement>
