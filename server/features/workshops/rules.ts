import type { Standing } from '../../core/permissions.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import type { Viewer, WorkshopContext } from './context.ts'
import { changeWorkshop } from './context.ts'

/** @throws AppError workshop-not-open, or workshop-ended */
export function requireOpenRoom({ workshop: { state } }: WorkshopContext): void {
  if (state === 'open') return
  throw new AppError(state === 'ended' ? 'workshop-ended' : 'workshop-not-open')
}

/** @throws AppError changed-meanwhile where the workshop has moved since the sender saw it */
export function requireVersion({ workshop }: WorkshopContext, version: number): void {
  if (workshop.version === version) return
  const { place, state } = workshop
  throw new AppError('changed-meanwhile', {
    details: { current: { version: workshop.version, place, state } },
  })
}

/** @throws AppError not-on-the-agenda */
export function requireOnAgenda({ items }: WorkshopContext, judgement: string): void {
  if (items.some((item) => item.judgement === judgement && !item.skipped)) return
  throw new AppError('not-on-the-agenda', { path: 'judgement', values: { judgement } })
}

/** @throws AppError forbidden, not-signed-in, or removed-from-workshop for who was removed */
export function requireCasting(standing: Standing): void {
  refuseRemoved(standing)
  requirePermission('ballot.cast', standing)
}

/** @throws AppError forbidden, not-signed-in, or removed-from-workshop for who was removed */
export function requireTakingPart(standing: Standing): void {
  refuseRemoved(standing)
  requirePermission('workshop.follow', standing)
}

function refuseRemoved({ role, joined }: Standing): void {
  if (role === 'participant' && joined === false) throw new AppError('removed-from-workshop')
}

/** Runs a move of a workshop by one who runs it, against the version that they saw. */
export function moveWorkshop<Result>(
  deps: Deps,
  viewer: Viewer,
  id: string,
  version: number,
  move: (trx: Trx, context: WorkshopContext) => Promise<Result>,
): Promise<Result> {
  return changeWorkshop(deps, viewer, id, (trx, context) => {
    requirePermission('workshop.run', context.standing)
    requireVersion(context, version)
    return move(trx, context)
  })
}
