import type { Person } from '../../../actor.ts'
import type { Moved } from '../../../contract/live-workshop.ts'
import type { Level } from '../../../core/scale.ts'
import { simulateBallot } from '../../../core/workshop/simulated.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { findSeq } from '../../../live/events.ts'
import { requirePermission } from '../../access.ts'
import { type BallotRoundRecord, keepBallot, listCounted } from '../../workshops/ballots.ts'
import { changeWorkshop } from '../../workshops/context.ts'
import { requireOpenRoom } from '../../workshops/rules.ts'
import { toBallot } from '../simulated.ts'
import { tellWorkshop } from '../tell.ts'
import { openBallot, revealedOn, type Scene, setScene } from '../view.ts'

/**
 * Has the simulated participants of a rehearsal answer the open ballot: always the same in the same
 * workshop. Who has answered keeps their ballot.
 * @throws AppError not-a-rehearsal, or ballot-closed where no ballot is open
 */
export function simulateBallots(deps: Deps, actor: Person, workshopId: string): Promise<Moved> {
  return changeWorkshop(deps, { actor }, workshopId, async (trx, context) => {
    const { standing, workshop, framework } = context
    requirePermission('workshop.run', standing)
    if (!workshop.rehearsal) throw new AppError('not-a-rehearsal')
    requireOpenRoom(context)
    const scene = await setScene(trx, context)
    const open = openBallot(scene)
    if (!open) throw new AppError('ballot-closed')
    const waiting = await listWaiting(trx, scene, open)
    const before = await levelsBefore(trx, scene, open)
    for (const participant of waiting) {
      const { judgement, number, id } = open
      const earlier = before && {
        own: before.get(participant.id) ?? null,
        all: [...before.values()],
      }
      const seed = [workshop.id, judgement, number, participant.number] as const
      const answer = simulateBallot(framework.scale, seed, earlier)
      const ballot = toBallot(framework.scale, id, participant, answer)
      const confidence = workshop.asksConfidence ? ballot.confidence : null
      await keepBallot(trx, participant.id, deps.ids.random(), { ...ballot, confidence })
    }
    const { version } = workshop
    if (waiting.length === 0) return { version, seq: await findSeq(trx, workshopId) }
    const event = { type: 'answered', parts: ['counts'] } as const
    return { version, seq: await tellWorkshop(deps, trx, context, event) }
  })
}

async function listWaiting(trx: Trx, { participants }: Scene, open: BallotRoundRecord) {
  const answered = await listCounted(trx, open.id)
  return participants.filter(
    ({ id, kind, removed }) =>
      kind === 'simulated' && !removed && !answered.some((one) => one.participantId === id),
  )
}

/** Who gave which level in the ballot before this one; null where it is the first. */
async function levelsBefore(
  trx: Trx,
  { ballotRounds }: Scene,
  { judgement }: BallotRoundRecord,
): Promise<ReadonlyMap<string, Level> | null> {
  const last = revealedOn(ballotRounds, judgement).at(-1)
  if (!last) return null
  const given = await listCounted(trx, last.id)
  return new Map(
    given.flatMap(({ participantId, level }) => (level === null ? [] : [[participantId, level]])),
  )
}
