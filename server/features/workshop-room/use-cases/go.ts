import type { Person } from '../../../actor.ts'
import type { Moved } from '../../../contract/live-workshop.ts'
import type { Place } from '../../../core/workshop/place.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { insertBallotRound, listBallotRounds } from '../../workshops/ballots.ts'
import type { WorkshopContext } from '../../workshops/context.ts'
import { updateWorkshop } from '../../workshops/repository.ts'
import { moveWorkshop, requireOnAgenda, requireOpenRoom } from '../../workshops/rules.ts'
import { tellWorkshop } from '../tell.ts'
import { revealedOn } from '../view.ts'

/**
 * Goes to a step of a judgement, forwards or back, or with null to the lobby. Going to a ballot
 * opens a new one, or goes on with one that was not revealed: no ballot is ever thrown away.
 * @throws AppError not-on-the-agenda, or not-revealed-yet for a discussion of nothing
 */
export function goTo(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  input: { readonly to: Place | null },
): Promise<Moved> {
  return moveWorkshop(deps, { actor }, id, version, async (trx, context) => {
    const { to } = input
    requireOpenRoom(context)
    if (to) requireOnAgenda(context, to.judgement)
    const opened = to ? await arrive(deps, trx, context, to) : false
    const { workshop } = context
    const timer = timerOnArrival(deps, context, to)
    const place = { judgement: to?.judgement ?? null, step: to?.step ?? null }
    const next = await updateWorkshop(trx, id, {
      ...place,
      timer_seconds: timer.timerLeft,
      timer_ends_at: timer.timerEndsAt,
    })
    const moved = { ...context, workshop: { ...workshop, ...timer, place: to, version: next } }
    const sameJudgement = workshop.place?.judgement === to?.judgement
    const seq = await tellWorkshop(deps, trx, moved, {
      type: opened ? 'ballot-opened' : 'went',
      parts: sameJudgement
        ? ['now', 'counts']
        : ['now', 'counts', 'results', 'tray', 'lastTime', 'lastSelfReview', 'agreement'],
      facilitatorParts: sameJudgement ? ['proxiesDone'] : ['proxiesDone', 'texts'],
    })
    return { version: next, seq }
  })
}

/** Opens a ballot where the place asks for a new one; tells whether it did. */
async function arrive(
  deps: Deps,
  trx: Trx,
  { workshop }: WorkshopContext,
  { judgement, step }: Place,
): Promise<boolean> {
  const rounds = await listBallotRounds(trx, workshop.id)
  const revealed = revealedOn(rounds, judgement).length
  if (step === 'discuss' && revealed === 0) throw new AppError('not-revealed-yet')
  if (step !== 'ballot') return false
  const ofJudgement = rounds.filter((round) => round.judgement === judgement)
  if (ofJudgement.some(({ revealedAt }) => revealedAt === null)) return false
  const round = { id: deps.ids.random(), judgement, number: ofJudgement.length + 1 }
  await insertBallotRound(trx, workshop.id, round, deps.now().toISOString())
  return true
}

/** A judgement's own time starts to run when the workshop comes to it; within it, it goes on. */
function timerOnArrival(
  deps: Deps,
  { workshop, items }: WorkshopContext,
  to: Place | null,
): { timerLeft: number | null; timerEndsAt: string | null } {
  const { place, timerLeft, timerEndsAt } = workshop
  if (place && place.judgement === to?.judgement) return { timerLeft, timerEndsAt }
  const minutes = items.find(({ judgement }) => judgement === to?.judgement)?.minutes ?? null
  if (minutes === null) return { timerLeft: null, timerEndsAt: null }
  const endsAt = new Date(deps.now().getTime() + minutes * 60_000)
  return { timerLeft: null, timerEndsAt: endsAt.toISOString() }
}
