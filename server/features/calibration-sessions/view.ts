import type { SessionView } from '../../contract/calibration-sessions.ts'
import type { Db } from '../../db/database.ts'
import { type Assignments, listAssignments } from '../reviews/assignments.ts'
import { findRound, listReviews, type ReviewRecord } from '../rounds/repository.ts'
import { listAttendees } from './attendance.ts'
import type { SessionRecord } from './repository.ts'

export type SessionPart = keyof SessionView
export const everySessionPart: readonly SessionPart[] = ['about', 'now', 'people', 'attendance']

/** The parts of a session that everybody of its review team sees alike. */
export async function sessionParts(
  db: Db,
  session: SessionRecord,
  wanted: readonly SessionPart[],
): Promise<Partial<SessionView>> {
  const reviews = await listReviews(db, session.roundId)
  const makers: Record<SessionPart, () => Promise<unknown>> = {
    about: () => describeRound(db, session),
    now: async () => describeNow(session, reviews),
    people: async () => membersOf(await listAssignments(db, session.roundId), reviews),
    attendance: () => describeAttendance(db, session),
  }
  const made = await Promise.all(wanted.map(async (part) => [part, await makers[part]()] as const))
  return Object.fromEntries(made)
}

async function describeRound(db: Db, session: SessionRecord): Promise<SessionView['about']> {
  const round = await findRound(db, session.roundId)
  if (!round) throw new Error(`no round ${session.roundId}`)
  const { title, positionAt, provenance } = round
  const { id, openedAt } = session
  return { id, round: round.id, title, positionAt, provenance, openedAt }
}

function describeNow(
  { state, place, version }: SessionRecord,
  reviews: readonly ReviewRecord[],
): SessionView['now'] {
  const region = reviews.find(({ id }) => id === place?.reviewId)?.region.id
  return {
    state,
    place: place && region ? { region, judgement: place.judgement } : null,
    version,
  }
}

/** The review team of a round, leads first, with the regions from which each is recused. */
export function membersOf(
  { leads, reviewers, recusals }: Assignments,
  reviews: readonly ReviewRecord[],
): SessionView['people'] {
  const recused = (person: string) =>
    reviews
      .filter(({ id }) => recusals.some((one) => one.id === person && one.reviewId === id))
      .map(({ region }) => region.id)
  const others = reviewers.filter(({ id }) => !leads.some((lead) => lead.id === id))
  const once = new Map(others.map(({ id, name }) => [id, name]))
  return [
    ...leads.map(({ id, name }) => ({ id, name, part: 'lead' as const, recused: recused(id) })),
    ...[...once].map(([id, name]) => ({
      id,
      name,
      part: 'reviewer' as const,
      recused: recused(id),
    })),
  ]
}

async function describeAttendance(
  db: Db,
  session: SessionRecord,
): Promise<SessionView['attendance']> {
  const attendees = await listAttendees(db, session.id)
  const ids = (rows: typeof attendees) => rows.map(({ personId }) => personId)
  return {
    confirmed: session.attendanceConfirmed
      ? ids(attendees.filter(({ confirmed }) => confirmed === true))
      : null,
    seen: ids(attendees.filter(({ seenAt }) => seenAt !== null)),
  }
}
