import type { EventsQuery, Snapshot } from '../../../contract/live-workshop.ts'
import { presenceLength } from '../../../core/workshop/participants.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { findSeq, listEvents } from '../../../live/events.ts'
import { type Audience, isLast, type ToldEvent, tellEvent } from '../../../live/wire.ts'
import { requirePermission } from '../../access.ts'
import { listOwnBallots } from '../../workshops/ballots.ts'
import { loadWorkshop, type Viewer, type WorkshopContext } from '../../workshops/context.ts'
import { countSeen, noteSeen } from '../../workshops/participants.ts'
import {
  commonView,
  everyCommonPart,
  everyFacilitatorPart,
  facilitatorOnly,
  setScene,
} from '../view.ts'
import { type Asker, audienceOf, findViewer, outboxSecretOf } from '../viewers.ts'

/** More events than this are not replayed: a snapshot says the same in less. */
const mostReplayed = 300

/** Where somebody begins to follow a workshop. */
export interface Following {
  readonly audience: Audience
  readonly after: number
  /** Null for somebody whose own events lead on to what they have. */
  readonly snapshot: Snapshot | null
}

/** How a workshop stands, for the audience that asks. */
export async function readSnapshot(
  deps: Deps,
  asker: Asker,
  workshopId: string,
  as: EventsQuery['as'],
): Promise<Snapshot> {
  return describe(deps, asker, await enter(deps, asker, workshopId, as), as)
}

/** Begins to follow the events of a workshop after a number, or from a snapshot on. */
export async function follow(
  deps: Deps,
  asker: Asker,
  workshopId: string,
  { as, after }: EventsQuery,
): Promise<Following> {
  const entered = await enter(deps, asker, workshopId, as)
  const audience = audienceOf(entered.viewer, as)
  const missed = after === undefined ? Number.NaN : entered.seq - after
  if (after !== undefined && missed >= 0 && missed <= mostReplayed) {
    return { audience, after, snapshot: null }
  }
  const snapshot = await describe(deps, asker, entered, as)
  return { audience, after: snapshot.seq, snapshot }
}

/** The same for who asks again and again instead of following: the events, or a snapshot. */
export async function readEvents(
  deps: Deps,
  asker: Asker,
  workshopId: string,
  query: EventsQuery,
): Promise<Snapshot | { now: string; present: number; events: ToldEvent[] }> {
  const { audience, after, snapshot } = await follow(deps, asker, workshopId, query)
  if (snapshot) return snapshot
  const all = await listEvents(deps.db, workshopId, after)
  const last = all.findIndex((event) => isLast(event, audience))
  const events = last < 0 ? all : all.slice(0, last + 1)
  return {
    now: deps.now().toISOString(),
    present: await countPresent(deps, workshopId),
    events: events.map((event) => tellEvent(event, audience)),
  }
}

/** How many participants were heard of lately, in whichever process they are. */
export function countPresent({ db, now }: Deps, workshopId: string): Promise<number> {
  const since = new Date(now().getTime() - presenceLength)
  return countSeen(db, workshopId, since.toISOString())
}

interface Entered {
  readonly viewer: Viewer
  readonly context: WorkshopContext
  /** The number of the last event before the viewer was found to have a place here. */
  readonly seq: number
}

/**
 * Lets in whoever may follow. The number is read before anything else: what is newer comes as an
 * event once more, and so does the one by which somebody was removed meanwhile.
 */
async function enter(
  deps: Deps,
  asker: Asker,
  workshopId: string,
  as: EventsQuery['as'],
): Promise<Entered> {
  const seq = await findSeq(deps.db, workshopId)
  const viewer = await findViewer(deps.db, workshopId, asker, as)
  const context = await loadWorkshop(deps, deps.db, viewer, workshopId)
  const { standing } = context
  if (standing.role === 'participant' && standing.joined === false) {
    throw new AppError('removed-from-workshop')
  }
  requirePermission('workshop.follow', standing)
  if ('participant' in viewer) {
    await noteSeen(deps.db, [viewer.participant.id], deps.now().toISOString())
  }
  return { viewer, context, seq }
}

async function describe(
  deps: Deps,
  asker: Asker,
  { viewer, context, seq }: Entered,
  as: EventsQuery['as'],
): Promise<Snapshot> {
  const { db } = deps
  const scene = await setScene(db, context)
  const common = await commonView(scene, everyCommonPart)
  const own = 'participant' in viewer ? await ownView(deps, asker, viewer.participant) : {}
  const facilitators =
    as === 'facilitator' ? await facilitatorOnly(scene, everyFacilitatorPart) : {}
  return {
    seq,
    now: deps.now().toISOString(),
    present: await countPresent(deps, context.workshop.id),
    view: { ...common, ...own, ...facilitators } as Snapshot['view'],
  }
}

async function ownView(
  { db }: Deps,
  { secret }: Asker,
  participant: Extract<Viewer, { participant: unknown }>['participant'],
): Promise<object> {
  const { id, number, label, removed } = participant
  return {
    me: { id, number, label, removed },
    own: await listOwnBallots(db, id),
    outboxSecret: outboxSecretOf(secret ?? ''),
  }
}
