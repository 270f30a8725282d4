import type { Actor } from '../../actor.ts'
import type { Standing } from '../../core/permissions.ts'
import { commonStage } from '../../core/workflow.ts'
import type { ReviewRecord, RoundRecord } from '../rounds/repository.ts'
import type { Assignments } from './assignments.ts'

/** How somebody stands to one review of a round. */
export function standingToReview(
  actor: Actor,
  round: RoundRecord,
  review: ReviewRecord,
  assignments: Assignments,
): Standing {
  const { leads, reviewers, recusals } = assignments
  const reviewing = reviewers.filter(({ id }) => id === actor.id).map(({ reviewId }) => reviewId)
  const recused = recusals.some(({ id, reviewId }) => id === actor.id && reviewId === review.id)
  return {
    role: actor.role,
    leads: leads.some(({ id }) => id === actor.id),
    assigned: reviewing.includes(review.id) && !recused,
    inRound: reviewing.length > 0 && !recused,
    ownRegion: actor.role === 'consortium-lead' && actor.regions.includes(review.region.id),
    stage: review.stage,
    revealed: round.revealedAt !== null,
    public: round.public,
  }
}

/** How somebody stands to a round as a whole: its stage is the one that all its reviews reached. */
export function standingToRound(
  actor: Actor,
  round: RoundRecord,
  reviews: readonly ReviewRecord[],
  assignments: Assignments,
): Standing {
  const standings = reviews.map((review) => standingToReview(actor, round, review, assignments))
  return {
    role: actor.role,
    leads: assignments.leads.some(({ id }) => id === actor.id),
    assigned: standings.some(({ assigned }) => assigned),
    inRound: standings.some(({ inRound }) => inRound),
    ownRegion: standings.some(({ ownRegion }) => ownRegion),
    stage: commonStage(reviews.map(({ stage }) => stage)),
    revealed: round.revealedAt !== null,
    public: round.public,
  }
}
