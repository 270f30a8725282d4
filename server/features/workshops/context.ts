import type { Actor } from '../../actor.ts'
import type { Framework } from '../../contract/framework.ts'
import type { Standing } from '../../core/permissions.ts'
import { runs } from '../../core/workshop/facilitators.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { changeStream } from '../../live/change.ts'
import type { Assignments } from '../reviews/assignments.ts'
import { standingToReview } from '../reviews/standing.ts'
import { findClockOfReview } from '../rounds/clock.ts'
import type { ReviewRecord, RoundRecord } from '../rounds/repository.ts'
import type { ParticipantRecord } from './participants.ts'
import {
  type FacilitatorRecord,
  findWorkshop,
  type ItemRecord,
  listFacilitators,
  listItems,
  type WorkshopRecord,
} from './repository.ts'

/** Who asks: somebody with an account, or a participant of the workshop. */
export type Viewer = { readonly actor: Actor } | { readonly participant: ParticipantRecord }

/** A workshop with all that decides who may do what in it. */
export interface WorkshopContext {
  readonly workshop: WorkshopRecord
  readonly items: readonly ItemRecord[]
  readonly facilitators: readonly FacilitatorRecord[]
  readonly round: RoundRecord
  readonly review: ReviewRecord
  readonly framework: Framework
  readonly assignments: Assignments
  readonly standing: Standing
}

/** @throws AppError not-found */
export async function loadWorkshop(
  deps: Deps,
  db: Db,
  viewer: Viewer,
  id: string,
): Promise<WorkshopContext> {
  const workshop = await findWorkshop(db, id)
  const clock = workshop && (await findClockOfReview(db, workshop.reviewId))
  const held = clock && (await deps.rounds.at(db, clock))
  const review = held?.reviews.find((one) => one.id === workshop?.reviewId)
  if (!workshop || !held || !review) throw new AppError('not-found')
  const { round, assignments } = held
  const facilitators = await listFacilitators(db, id)
  const bystander = { id: null, name: '', role: 'nobody' as const, regions: [] }
  const actor = 'actor' in viewer ? viewer.actor : bystander
  const standing = standingToReview(actor, round, review, assignments)
  return {
    workshop,
    items: await listItems(db, id),
    facilitators,
    round,
    review,
    assignments,
    framework: await deps.frameworks.get(db, round.frameworkId, round.frameworkVersion),
    standing:
      'participant' in viewer
        ? { ...standing, role: 'participant', joined: !viewer.participant.removed }
        : { ...standing, facilitates: facilitates(actor, standing, facilitators) },
  }
}

/** Who has been given a part runs the workshop for as long as they stand to its review so. */
function facilitates(
  actor: Actor,
  standing: Standing,
  facilitators: readonly FacilitatorRecord[],
): boolean {
  const part = facilitators.find(({ id }) => id === actor.id)?.part ?? null
  return runs(part) && mayFacilitate(standing)
}

/** Whether somebody stands to a review so that they may be given a part in running its workshops. */
export function mayFacilitate({ assigned, leads, ownRegion }: Standing): boolean {
  return assigned || leads || ownRegion
}

/**
 * Runs a change of a workshop in a transaction that no other change of it overlaps, so that every
 * ballot falls before a reveal or after it; those who follow it hear of it after the commit.
 */
export function changeWorkshop<Result>(
  deps: Deps,
  viewer: Viewer,
  id: string,
  change: (trx: Trx, context: WorkshopContext) => Promise<Result>,
): Promise<Result> {
  return changeStream(deps, id, async (trx) =>
    change(trx, await loadWorkshop(deps, trx, viewer, id)),
  )
}
