import type { BallotInput, KeptBallot } from '../../../contract/workshops.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError, SomeoneElsesError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { requireLevel } from '../../positions/rules.ts'
import {
  countAnswered,
  findBallotOwner,
  keepBallot,
  listBallotRounds,
  listOwnBallots,
} from '../../workshops/ballots.ts'
import { changeWorkshop, type Viewer, type WorkshopContext } from '../../workshops/context.ts'
import { listParticipants } from '../../workshops/participants.ts'
import { requireCasting, requireOpenRoom } from '../../workshops/rules.ts'
import { tellWorkshop } from '../tell.ts'
import { openBallot } from '../view.ts'
import { type Asker, findViewer } from '../viewers.ts'

/**
 * Keeps a participant's ballot, or the one of a proxy that a facilitator enters. A repeat of what is
 * kept gets the same answer at any time, so that a device whose answer was lost may ask again.
 * @throws AppError ballot-closed where the ballot is not open: it is not counted; changed-meanwhile
 *   where another device of the participant has sent a newer one
 */
export async function castBallot(
  deps: Deps,
  asker: Asker,
  workshopId: string,
  id: string,
  input: BallotInput,
): Promise<KeptBallot> {
  const as = input.participant === null ? 'participant' : 'facilitator'
  const viewer = await findViewer(deps.db, workshopId, asker, as)
  return changeWorkshop(deps, viewer, workshopId, async (trx, context) => {
    const participantId = await requireVoter(trx, viewer, context, input)
    const owner = await findBallotOwner(trx, id)
    if (owner !== null && owner !== participantId) throw new SomeoneElsesError()
    const before = (await listOwnBallots(trx, participantId)).find(
      ({ ballotRound }) => ballotRound === input.ballotRound,
    )
    const { asksConfidence } = context.workshop
    const ballot = asksConfidence ? input : { ...input, confidence: null }
    if (before && isRepeat(before, ballot)) return before
    await requireOpenBallot(trx, context, ballot.ballotRound)
    if (ballot.level !== null) requireLevel(context.framework, ballot.level)
    if (before && before.revision >= ballot.revision) {
      throw new AppError('changed-meanwhile', { path: 'revision', details: { current: before } })
    }
    const kept = await keepBallot(trx, participantId, id, ballot)
    if (!before) await tellAnswered(deps, trx, context, ballot)
    return kept
  })
}

/** Whose ballot it is: the participant's own, or that of a proxy. */
async function requireVoter(
  trx: Trx,
  viewer: Viewer,
  { workshop, standing }: WorkshopContext,
  { participant }: BallotInput,
): Promise<string> {
  if ('participant' in viewer) {
    requireCasting(standing)
    return viewer.participant.id
  }
  requirePermission('workshop.run', standing)
  const everybody = await listParticipants(trx, workshop.id)
  const proxy = everybody.find(({ id, kind }) => id === participant && kind === 'proxy')
  if (!proxy) throw new AppError('refers-to-nothing', { path: 'participant' })
  if (proxy.removed) throw new AppError('removed-from-workshop')
  return proxy.id
}

async function requireOpenBallot(
  trx: Trx,
  context: WorkshopContext,
  ballotRound: string,
): Promise<void> {
  const ballotRounds = await listBallotRounds(trx, context.workshop.id)
  if (!ballotRounds.some(({ id }) => id === ballotRound)) {
    throw new AppError('refers-to-nothing', { path: 'ballotRound' })
  }
  requireOpenRoom(context)
  const open = openBallot({ workshop: context.workshop, ballotRounds })
  if (open?.id !== ballotRound) throw new AppError('ballot-closed')
}

function isRepeat(kept: KeptBallot, sent: BallotInput): boolean {
  const fields = [
    'revision',
    'level',
    'confidence',
    'strength',
    'challenge',
    'priority',
    'language',
  ] as const
  return fields.every((field) => kept[field] === sent[field])
}

/** Tells that one more has answered; a ballot that is changed tells nothing. */
async function tellAnswered(
  deps: Deps,
  trx: Trx,
  context: WorkshopContext,
  { ballotRound, participant }: BallotInput,
): Promise<void> {
  await tellWorkshop(deps, trx, context, {
    type: 'answered',
    parts: [],
    counts: await countAnswered(trx, context.workshop.id, ballotRound),
    ...(participant !== null && { facilitatorParts: ['proxiesDone'] as const }),
  })
}
