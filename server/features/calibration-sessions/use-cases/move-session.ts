import type { Person } from '../../../actor.ts'
import type {
  AttendanceInput,
  SessionCell,
  SessionGoInput,
} from '../../../contract/calibration-sessions.ts'
import { findJudgement } from '../../../core/framework.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { confirmAttendance } from '../attendance.ts'
import {
  changeSession,
  requireOpenSession,
  requireSessionVersion,
  type SessionContext,
} from '../context.ts'
import { lobbyOf, tellLobby } from '../lobby.ts'
import { type SessionChanges, type SessionRecord, updateSession } from '../repository.ts'
import { type SessionEvent, tellSession } from '../tell.ts'
import { membersOf } from '../view.ts'

interface Moved {
  readonly version: number
  readonly seq: number
}

interface Seen {
  readonly id: string
  readonly version: number
}

/**
 * Takes the session to a cell, or with null between two; everybody who follows the lead goes along.
 * @throws AppError calibration-ended, changed-meanwhile, unknown-cell
 */
export function goToCell(
  deps: Deps,
  actor: Person,
  { id, version }: Seen,
  input: SessionGoInput,
): Promise<Moved> {
  return changeSession(deps, actor, id, async (trx, context) => {
    requirePermission('calibration.run', context.standing)
    requireOpenSession(context)
    requireSessionVersion(context, version)
    const place = input.to && findPlace(context, input.to)
    const log = place ?? {}
    return move(deps, trx, context, { place }, { type: 'went', parts: ['now'], log })
  })
}

/** Ends the session: what it did stays, and its record can be written. */
export async function endSession(deps: Deps, actor: Person, { id, version }: Seen): Promise<Moved> {
  let lobby = ''
  const moved = await changeSession(deps, actor, id, async (trx, context) => {
    requirePermission('calibration.record', context.standing)
    requireOpenSession(context)
    requireSessionVersion(context, version)
    const changes = { place: null, endedAt: deps.now().toISOString() }
    await audit(deps, trx, actor, context, 'calibration.end')
    await tellLobby(deps, trx, context, null)
    lobby = lobbyOf(context.round.id)
    return move(deps, trx, context, changes, { type: 'ended', parts: ['now'] })
  })
  deps.live.wake(lobby)
  return moved
}

/**
 * Records who was there, of the review team; it may be corrected after the session too.
 * @throws AppError not-in-team, where somebody is named who does not belong to it
 */
export function confirmWhoWasThere(
  deps: Deps,
  actor: Person,
  { id, version }: Seen,
  input: AttendanceInput,
): Promise<Moved> {
  return changeSession(deps, actor, id, async (trx, context) => {
    requirePermission('calibration.record', context.standing)
    requireSessionVersion(context, version)
    const { there } = input
    const team = membersOf(context.assignments, context.reviews).map((member) => member.id)
    const stranger = there.findIndex((person) => !team.includes(person))
    if (stranger >= 0) throw new AppError('not-in-team', { path: `there.${stranger}` })
    await confirmAttendance(
      trx,
      id,
      team.map((person) => ({ id: person, there: there.includes(person) })),
    )
    await audit(deps, trx, actor, context, 'calibration.attendance')
    const event = { type: 'attendance', parts: ['now', 'attendance'] } as const
    return move(deps, trx, context, { attendanceConfirmed: true }, event)
  })
}

async function move(
  deps: Deps,
  trx: Trx,
  { session }: SessionContext,
  changes: SessionChanges,
  event: SessionEvent,
): Promise<Moved> {
  await updateSession(trx, session, changes)
  const { place = session.place, endedAt = session.endedAt } = changes
  const moved: SessionRecord = {
    ...session,
    place,
    endedAt,
    state: endedAt === null ? 'open' : 'ended',
    attendanceConfirmed: session.attendanceConfirmed || changes.attendanceConfirmed === true,
    version: session.version + 1,
  }
  return { version: moved.version, seq: await tellSession(deps, trx, moved, event) }
}

function findPlace({ reviews, framework }: SessionContext, { region, judgement }: SessionCell) {
  const review = reviews.find((one) => one.region.id === region)
  if (!review || !findJudgement(framework, judgement)) {
    throw new AppError('unknown-cell', { path: 'to', values: { region, judgement } })
  }
  return { reviewId: review.id, judgement }
}

function audit(
  deps: Deps,
  trx: Trx,
  actor: Person,
  { session, round }: SessionContext,
  action: 'calibration.end' | 'calibration.attendance',
): Promise<void> {
  return recordAudit(deps, trx, actor, { action, round: round.id, subject: session.id })
}
