import { z } from 'zod'
import { bilingual, instant, language, level, provenance, slug, uuid, words } from './common.ts'

/** One judgement of one region, as the session names it. */
export const sessionCell = z.object({ region: slug, judgement: slug })
export type SessionCell = z.infer<typeof sessionCell>

const agendaReason = z.discriminatedUnion('why', [
  z.object({ why: z.literal('apart'), lowest: level, highest: level, by: z.int() }),
  z.object({ why: z.literal('straddles') }),
  z.object({ why: z.literal('surprising'), probability: z.number() }),
  z.object({ why: z.literal('grounds-differ') }),
  z.object({ why: z.literal('some-gave-none'), count: z.int() }),
  z.object({ why: z.literal('few-levels'), count: z.int() }),
  z.object({ why: z.literal('voices'), count: z.int() }),
])

const agendaEntry = sessionCell.extend({ reasons: z.array(agendaReason) })

/** Whether the order rests on the severity model too, and if not, why. */
export const severityUse = z.enum([
  'used',
  'few-ratings',
  'no-estimate',
  'too-near-perfect',
  'not-run',
])
export type SeverityUse = z.infer<typeof severityUse>

/** The agenda of a round's calibration, for the regions whose sealed ratings the viewer reads. */
export const calibrationAgenda = z.object({
  severity: severityUse,
  open: z.array(agendaEntry),
  unanimous: z.array(sessionCell.extend({ level, raters: z.int() })),
  settled: z.array(agendaEntry),
})
export type AgendaAnswer = z.infer<typeof calibrationAgenda>

/** A session of a round, as its pages list them. */
export const sessionSummary = z.object({
  id: uuid,
  state: z.enum(['open', 'ended']),
  openedAt: instant,
  endedAt: instant.nullable(),
  version: z.int(),
})
export type SessionSummary = z.infer<typeof sessionSummary>

/** Somebody of the review team; `recused` names the regions from whose judgements they step out. */
const member = z.object({
  id: uuid,
  name: z.string(),
  part: z.enum(['lead', 'reviewer']),
  recused: z.array(slug),
})

/**
 * What has happened in the cells of a region, by judgement: which calibrated level holds, and how
 * many proposals and dissents there are. It tells that something changed, never what.
 */
export const cellMarks = z.record(
  slug,
  z.object({ calibrated: uuid.nullable(), proposals: z.int(), dissents: z.int() }),
)
export type CellMarks = z.infer<typeof cellMarks>

/**
 * The live view of a session; parts that change are replaced whole. Beside these stands a part
 * `marks:<region>` for every region whose sealed ratings the viewer reads: its `CellMarks`.
 */
export const sessionView = z.object({
  about: z.object({
    id: uuid,
    round: slug,
    title: bilingual,
    positionAt: z.string(),
    provenance,
    openedAt: instant,
  }),
  now: z.object({
    state: z.enum(['open', 'ended']),
    place: sessionCell.nullable(),
    /** To be sent in `If-Match` with the lead's next move. */
    version: z.int(),
  }),
  people: z.array(member),
  attendance: z.object({
    /** Who was there as the lead confirmed; null before. */
    confirmed: z.array(uuid).nullable(),
    /** Who has followed the session. */
    seen: z.array(uuid),
  }),
})
export type SessionView = z.infer<typeof sessionView>

export const sessionSnapshot = z.object({
  seq: z.int(),
  now: instant,
  /** How many of the review team were heard of lately, and who. */
  present: z.int(),
  here: z.array(uuid),
  view: z.record(z.string(), z.unknown()),
})
export type SessionSnapshot = z.infer<typeof sessionSnapshot>

const toldEvent = z.object({
  seq: z.int(),
  type: z.string(),
  parts: z.record(z.string(), z.unknown()),
})

export const sessionEventsQuery = z.object({
  /** The number of the last event that one has. */
  after: z.coerce.number().int().min(0).optional(),
})

export const sessionEventsAnswer = z.union([
  z.object({
    now: instant,
    present: z.int(),
    here: z.array(uuid),
    events: z.array(toldEvent),
  }),
  sessionSnapshot,
])

/** What those who wait for a session see: which one is open. */
export const lobby = z.object({ open: sessionSummary.nullable() })
export type Lobby = z.infer<typeof lobby>

export const lobbyAnswer = z.union([
  z.object({ now: instant, events: z.array(toldEvent) }),
  z.object({ seq: z.int(), now: instant, view: lobby }),
])
export type LobbyAnswer = z.infer<typeof lobbyAnswer>

/** Where the lead takes the session; null is between two cells. */
export const sessionGoInput = z.object({ to: sessionCell.nullable() })

export type SessionGoInput = z.infer<typeof sessionGoInput>

export const attendanceInput = z.object({ there: z.array(uuid).max(200) })
export type AttendanceInput = z.infer<typeof attendanceInput>

export const sessionMoved = z.object({ version: z.int(), seq: z.int() })

export const adoptionInput = z.object({ cells: z.array(sessionCell).min(1).max(500) })
export type AdoptionInput = z.infer<typeof adoptionInput>

/** A reviewer's dissent from the calibrated level that they name, in their own words. */
export const newDissent = z.object({
  decision: uuid,
  level: level.nullable().default(null),
  text: words,
  language,
})
export type NewDissent = z.infer<typeof newDissent>
