import { movementFrom, outsideAllSealed, sealedRange } from '../../core/calibration.ts'
import type {
  RecordedDecision,
  RecordFacts,
  RegionCells,
  Said,
  TakenCell,
} from '../../core/calibration-record.ts'
import { findJudgement, judgementCodes } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import { spread } from '../../core/scale.ts'
import type { Db } from '../../db/database.ts'
import { translations } from '../../plugins/language.ts'
import { listDissents } from '../calibration/dissents.ts'
import { listProposals } from '../calibration/repository.ts'
import { listRaters } from '../ratings/raters.ts'
import type { CellKey } from '../ratings/repository.ts'
import { tellReason } from '../reasons.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import { listSealedPositions, type SealedPosition, unitOf } from './agenda-cells.ts'
import { listAttendees } from './attendance.ts'
import { readableReviews, type SessionContext } from './context.ts'
import { type LoggedEvent, listEveryCalibrated, listLogged, listRecusedBy } from './record-log.ts'
import { membersOf } from './view.ts'

type Decisions = Awaited<ReturnType<typeof listEveryCalibrated>>

interface RecordSources {
  readonly db: Db
  readonly context: SessionContext
  readonly language: Language
  readonly reviews: readonly ReviewRecord[]
  readonly events: readonly LoggedEvent[]
  readonly sealed: readonly SealedPosition[]
  readonly decisions: Decisions
  readonly raters: ReadonlyMap<string, string>
}

/** Gathers what the record of a session rests on, as far as its reader reads of each region. */
export async function gatherRecord(
  db: Db,
  context: SessionContext,
  language: Language,
): Promise<RecordFacts> {
  const { session, assignments } = context
  const reviews = readableReviews(context)
  const ids = reviews.map(({ id }) => id)
  const sources: RecordSources = {
    db,
    context,
    language,
    reviews,
    events: await listLogged(db, session.id),
    sealed: await listSealedPositions(db, ids),
    decisions: await listEveryCalibrated(db, ids),
    raters: new Map((await listRaters(db, session.roundId)).map(({ id, name }) => [id, name])),
  }
  const taken: TakenCell[] = []
  for (const cell of cellsInOrder(sources)) taken.push(await describeTaken(sources, cell))
  const members = membersOf(assignments, context.reviews)
  return {
    opened: {
      at: session.openedAt,
      seqs: seqsOf(sources, ({ type }) => type === 'opened'),
      by: members.find(({ id }) => id === session.openedBy)?.name ?? null,
    },
    ended:
      session.endedAt === null
        ? null
        : { at: session.endedAt, seqs: seqsOf(sources, ({ type }) => type === 'ended') },
    people: await describePeople(sources, members),
    taken,
    adopted: adoptedCells(sources),
    left: leftCells(sources),
  }
}

function seqsOf({ events }: RecordSources, wanted: (event: LoggedEvent) => boolean): number[] {
  return events.filter(wanted).map(({ seq }) => seq)
}

async function describePeople(
  sources: RecordSources,
  members: ReturnType<typeof membersOf>,
): Promise<RecordFacts['people']> {
  const { db, context, language } = sources
  const { attendanceConfirmed: confirmed, id } = context.session
  const attendees = await listAttendees(db, id)
  const was = (wanted: boolean) =>
    attendees.filter((one) =>
      confirmed ? one.confirmed === wanted : (one.seenAt !== null) === wanted,
    )
  const nameOf = ({ personId, name }: (typeof attendees)[number]) =>
    members.find(({ id: member }) => member === personId)?.name ?? name
  const ids = context.reviews.map((review) => review.id)
  const recusals = await listRecusedBy(db, ids, context.session.endedAt)
  const regionsOf = (person: string) =>
    context.reviews
      .filter((review) =>
        recusals.some(({ personId, reviewId }) => personId === person && reviewId === review.id),
      )
      .map(({ region }) => region.name[language])
  return {
    there: was(true).map(nameOf),
    away: confirmed ? was(false).map(nameOf) : [],
    recused: members
      .map((member) => ({ name: member.name, regions: regionsOf(member.id) }))
      .filter(({ regions }) => regions.length > 0),
    confirmed,
    seqs: seqsOf(sources, ({ type }) => type === 'attendance').slice(-1),
  }
}

/** The cells that were gone to, or in which a level was recorded by itself, in their order. */
function cellsInOrder({ events, reviews }: RecordSources): CellKey[] {
  const readable = new Set(reviews.map(({ id }) => id))
  const cells = new Map<string, CellKey>()
  for (const { type, log } of events) {
    const { reviewId, judgement } = log
    if (type === 'adopted' || reviewId === undefined || judgement === undefined) continue
    if (readable.has(reviewId)) cells.set(unitOf({ reviewId, judgement }), { reviewId, judgement })
  }
  return [...cells.values()]
}

async function describeTaken(sources: RecordSources, cell: CellKey): Promise<TakenCell> {
  const { db, context, language, events, sealed } = sources
  const { framework } = context
  const here = events.filter(
    ({ log }) => log.reviewId === cell.reviewId && log.judgement === cell.judgement,
  )
  const levels = sealed.filter((one) => unitOf(one) === unitOf(cell)).map(({ level }) => level)
  const review = sources.reviews.find(({ id }) => id === cell.reviewId)
  const said = (rows: readonly SaidRow[]) => saidHere(sources, here, rows)
  const dissents = await listDissents(db, cell)
  const proposals = await listProposals(db, cell)
  return {
    region: { id: review?.region.id ?? '', name: review?.region.name[language] ?? '' },
    judgement: {
      code: cell.judgement,
      title: findJudgement(framework, cell.judgement)?.title[language] ?? cell.judgement,
    },
    seqs: here.filter(({ type }) => type === 'went').map(({ seq }) => seq),
    sealed: spread(framework.scale, levels),
    gaveNone: levels.filter((level) => level === null).length,
    before: calibratedBefore(sources, here, cell),
    decisions: decisionsHere(sources, here, levels),
    proposals: said(proposals.map(({ because, ...row }) => ({ ...row, text: because }))),
    dissents: said(dissents),
  }
}

interface SaidRow {
  readonly id: string
  readonly raterId: string
  readonly level: number | null
  readonly text: string
  readonly language: Language | null
}

function saidHere(
  { raters }: RecordSources,
  here: readonly LoggedEvent[],
  rows: readonly SaidRow[],
): Said[] {
  return rows.flatMap(({ id, raterId, level, text, language }) => {
    const seqs = here.filter(({ log }) => log.subject === id).map(({ seq }) => seq)
    return seqs.length === 0 ? [] : [{ by: raters.get(raterId) ?? '', level, text, language, seqs }]
  })
}

function decisionsHere(
  { decisions, language }: RecordSources,
  here: readonly LoggedEvent[],
  levels: readonly (number | null)[],
): RecordedDecision[] {
  const range = sealedRange(levels)
  return here
    .filter(({ type }) => type === 'calibrated')
    .flatMap(({ seq, log }) => {
      const decision = decisions.find(({ id }) => id === log.subject)
      if (!decision) return []
      const { level, reason } = decision
      return [
        {
          ...decision,
          seqs: [seq],
          reason: reason && tellReason(reason, translations[language]),
          moved: range === null || level === null ? null : movementFrom(range, level),
          outside: outsideAllSealed(levels, level),
        },
      ]
    })
}

/** The calibrated level that the session’s own on a cell replaced, or that it left as it was. */
function calibratedBefore(
  { decisions, context }: RecordSources,
  here: readonly LoggedEvent[],
  cell: CellKey,
): TakenCell['before'] {
  const { endedAt } = context.session
  const own = decisions.filter((one) => unitOf(one) === unitOf(cell))
  const first = own.findIndex(({ id }) =>
    here.some(({ type, log }) => type === 'calibrated' && log.subject === id),
  )
  const earlier =
    first >= 0
      ? own.slice(0, first)
      : own.filter(({ at }) => endedAt === null || at === null || at <= endedAt)
  return earlier.at(-1) ?? null
}

function adoptedCells(sources: RecordSources): RegionCells[] {
  const { events, decisions } = sources
  const adopted = events.filter(({ type }) => type === 'adopted')
  const cells = adopted.flatMap(({ log }) => log.cells ?? [])
  const first = (cell: CellKey) => decisions.find((one) => unitOf(one) === unitOf(cell))
  return byRegion(
    sources,
    (cell) => cells.some((one) => unitOf(one) === unitOf(cell)),
    (cell) => first(cell)?.level ?? null,
    adopted.map(({ seq }) => seq),
  )
}

/** What had no calibrated level by the end of the session, or has none as long as it is open. */
function leftCells(sources: RecordSources): RegionCells[] {
  const { decisions, context } = sources
  const { endedAt } = context.session
  const settled = new Set(
    decisions
      .filter(({ at }) => endedAt === null || at === null || at <= endedAt)
      .map((decision) => unitOf(decision)),
  )
  return byRegion(
    sources,
    (cell) => !settled.has(unitOf(cell)),
    () => null,
    [],
  )
}

function byRegion(
  { reviews, context, language }: RecordSources,
  isWanted: (cell: CellKey) => boolean,
  levelOf: (cell: CellKey) => number | null,
  seqs: readonly number[],
): RegionCells[] {
  const { framework } = context
  return reviews.flatMap(({ id: reviewId, region }) => {
    const cells = judgementCodes(framework)
      .map((judgement) => ({ reviewId, judgement }))
      .filter(isWanted)
      .map((cell) => ({
        title: findJudgement(framework, cell.judgement)?.title[language] ?? cell.judgement,
        level: levelOf(cell),
      }))
    const name = { id: region.id, name: region.name[language] }
    return cells.length === 0 ? [] : [{ region: name, cells, seqs }]
  })
}
