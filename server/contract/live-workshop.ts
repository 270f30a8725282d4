import { z } from 'zod'
import { statementKinds } from '../core/statement.ts'
import { participantKinds } from '../core/workshop/participants.ts'
import { steps } from '../core/workshop/place.ts'
import { bilingual, instant, language, level, provenance, slug, uuid } from './common.ts'
import { keptBallot, workshopAgreement } from './workshops.ts'

/**
 * The live view of a workshop: the parts of which an audience's screen is made. A snapshot gives
 * all parts of an audience; an event gives the parts that changed, whole, so that a client puts
 * them in the place of those it has.
 */

/** What never changes while a workshop is open, for all audiences; texts in both languages. */
const about = z.object({
  id: uuid,
  code: z.string().nullable(),
  round: bilingual,
  region: bilingual,
  positionAt: z.string(),
  provenance,
  framework: z.object({ id: slug, version: z.int() }),
  rehearsal: z.boolean(),
  asksConfidence: z.boolean(),
})

const agenda = z.array(
  z.object({
    judgement: slug,
    minutes: z.int().nullable(),
    skipped: z.boolean(),
    /** How many ballots on it have been revealed. */
    revealed: z.int(),
    agreed: z.boolean(),
    /** There once it is agreed; null where the team agreed to give no level. */
    agreedLevel: level.nullable().optional(),
  }),
)

/** Where the workshop is. `place` is null in the lobby. */
const now = z.object({
  state: z.enum(['preparing', 'open', 'ended']),
  place: z.object({ judgement: slug, step: z.enum(steps) }).nullable(),
  /** The ballot that is open, or null. */
  ballot: z.object({ id: uuid, number: z.int() }).nullable(),
  /** `left` is in seconds, for a timer that stands still. */
  timer: z.object({ endsAt: instant.nullable(), left: z.int().nullable() }).nullable(),
  /** To be sent in `If-Match` with the facilitator's next move. */
  version: z.int(),
})

/** Counts of people: how many have joined, and how many of them answered the open ballot. */
const counts = z.object({ joined: z.int(), answered: z.int() })

const levelTally = z.object({
  level,
  count: z.int(),
  confidence: z.object({ low: z.int(), medium: z.int(), high: z.int() }),
})

/** The frozen counts of a revealed ballot. */
const revealedBallot = z.object({
  id: uuid,
  number: z.int(),
  levels: z.array(levelTally),
  cannotJudge: z.int(),
  pattern: z.enum(['consensus', 'split', 'two-camps', 'too-few']),
  cue: z.object({ lowest: level, highest: level }).nullable(),
  /** Of the counts, SHA-256 in hexadecimal; every screen shows its short form. */
  hash: z.string(),
})
export type RevealedBallot = z.infer<typeof revealedBallot>

const shift = z.union([
  z.object({ people: z.int(), up: z.int(), down: z.int(), same: z.int() }),
  z.object({ people: z.null(), reason: z.enum(['one-ballot', 'group-too-small']) }),
])

/** What the ballots of the present judgement gave, oldest first, with how they moved. */
const results = z.object({ ballots: z.array(revealedBallot), shift })

/** A piece of the evidence tray: what its source is, never who. */
const trayItem = z.object({
  id: uuid,
  excerpt: z.string(),
  language,
  kind: z.enum(statementKinds),
  polarity: z.enum(['supports', 'contradicts']),
  source: z.object({
    title: z.string(),
    language,
    kind: z.string(),
    heldOn: z.string().nullable(),
  }),
})

/**
 * What the last round agreed on the present judgement: kept back until its second ballot is
 * revealed. Null until then, and where there is nothing.
 */
const lastTime = z
  .object({ round: bilingual, positionAt: z.string(), level: level.nullable() })
  .nullable()

/**
 * What the team itself agreed before on the present judgement: in the last workshop of the same
 * review, or in the self-review of the last round. Kept back as `lastTime` is.
 */
const lastSelfReview = z
  .object({
    from: z.enum(['workshop', 'round']),
    round: bilingual,
    positionAt: z.string(),
    level: level.nullable(),
  })
  .nullable()

/** What everybody in the room may see. */
export const commonView = z.object({
  about,
  agenda,
  now,
  counts,
  results,
  tray: z.array(trayItem),
  lastTime,
  lastSelfReview: lastSelfReview.optional(),
  /** What the team agreed on the present judgement, or null. */
  agreement: workshopAgreement.nullable(),
})

/** What a participant wrote with a revealed ballot, without who wrote it. */
const writtenText = z.object({
  kind: z.enum(statementKinds),
  language,
  text: z.string(),
  /** The number of the ballot that it came with. */
  number: z.int(),
})

const participant = z.object({
  id: uuid,
  number: z.int(),
  /** Null where the participant shows none. */
  label: z.string().nullable(),
  kind: z.enum(participantKinds),
})

/** What only those who run the workshop see, beside the common view. */
export const facilitatorView = commonView.extend({
  participants: z.array(participant),
  /** What people wrote on the present judgement, after the reveal, in no order of theirs. */
  texts: z.array(writtenText),
  /** Which proxies have a ballot in the open ballot round. */
  proxiesDone: z.array(uuid),
})
export type FacilitatorView = z.infer<typeof facilitatorView>

/** What only the participant sees, beside the common view. */
export const participantView = commonView.extend({
  /** Themselves; `removed` once a facilitator has removed them. */
  me: z.object({ id: uuid, number: z.int(), label: z.string().nullable(), removed: z.boolean() }),
  /** Their own ballots on every judgement, and nobody else's. */
  own: z.array(keptBallot),
  /** What this device encrypts with what waits on it to be sent; the server does not keep it. */
  outboxSecret: z.string(),
})
export type ParticipantView = z.infer<typeof participantView>

/** The projector's view is the common one. */
export const projectorView = commonView
export type ProjectorView = z.infer<typeof projectorView>

export type CommonView = z.infer<typeof commonView>

/** An answer to "how do things stand", and to a stream that was asked for without a number. */
export const snapshot = z.object({
  seq: z.int(),
  now: instant,
  /** How many of the participants were heard of lately. */
  present: z.int(),
  view: z.union([facilitatorView, participantView, projectorView]),
})

export type Snapshot = z.infer<typeof snapshot>

/** An event as an audience gets it: `parts` replaces those parts of its view; empty changes none. */
export const toldEvent = z.object({
  seq: z.int(),
  type: z.string(),
  parts: z.record(z.string(), z.unknown()),
})

export const eventsQuery = z.object({
  as: z.enum(['facilitator', 'projector', 'participant']),
  /** The number of the last event that one has. */
  after: z.coerce.number().int().min(0).optional(),
})
export type EventsQuery = z.infer<typeof eventsQuery>

/** The fallback for where no stream gets through: events after a number, or a snapshot. */
export const eventsAnswer = z.union([
  z.object({ now: instant, present: z.int(), events: z.array(toldEvent) }),
  snapshot,
])

const version = z.int()

/** Moves of a workshop; each is sent against the version that its facilitator saw. */
export const goInput = z.object({
  to: z.object({ judgement: slug, step: z.enum(steps) }).nullable(),
})
export const revealInput = z.object({ ballotRound: uuid })
export const timerInput = z.object({
  act: z.enum(['start', 'pause', 'resume', 'stop']),
  seconds: z.int().min(1).max(7200).optional(),
})
export const agendaInput = z.object({
  items: z
    .array(
      z.object({
        judgement: slug,
        minutes: z.int().min(1).max(120).nullable(),
        skipped: z.boolean(),
      }),
    )
    .min(1)
    .max(100),
})
/** Who leads hands over to somebody else; `leads` makes the one before assist. */
export const facilitatorInput = z.object({ part: z.enum(['leads', 'assists']) })
export const moved = z.object({ version, seq: z.int() })
export type Moved = z.infer<typeof moved>
