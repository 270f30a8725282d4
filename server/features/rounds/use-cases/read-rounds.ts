import type { Actor } from '../../../actor.ts'
import type { Round, RoundSummary } from '../../../contract/rounds.ts'
import type { Language } from '../../../core/language.ts'
import { can, type Standing, standingAnywhere } from '../../../core/permissions.ts'
import { missingForReveal, missingRatings } from '../../../core/workflow.ts'
import type { Db } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { listRaters } from '../../ratings/raters.ts'
import { listFirstRatings, type RatingLevel } from '../../ratings/repository.ts'
import { loadRound, type RoundContext } from '../../reviews/context.ts'
import { measureProgress } from '../../reviews/progress.ts'
import { listUnsealed } from '../../reviews/unsealed.ts'
import { listReviews, listRounds, type ReviewRecord } from '../repository.ts'
import { summarise } from '../summary.ts'
import { listOwnDrafts } from './own-drafts.ts'

/** The rounds that somebody may know of: all for those with an account, public ones for others. */
export async function readRounds(
  deps: Deps,
  actor: Actor,
  language: Language,
): Promise<RoundSummary[]> {
  const rounds = await listRounds(deps.db)
  const reviews = await listReviews(deps.db)
  const knowsAll = can('registers.read', standingAnywhere(actor.role))
  return rounds
    .filter((round) => knowsAll || round.public)
    .map((round) =>
      summarise(
        round,
        reviews.filter(({ roundId }) => roundId === round.id),
        language,
        deps.now(),
      ),
    )
}

/** One round with its reviews, and what keeps its reveal shut for those whom it concerns. */
export async function readRound(
  deps: Deps,
  actor: Actor,
  id: string,
  language: Language,
): Promise<Round> {
  const context = await loadRound(deps, deps.db, actor, id)
  const { round, reviews, assignments, standing } = context
  const missing = await missingFor(deps, context)
  const mayReveal = can('round.reveal', standing) && missing?.length === 0
  const sealed = await listOwnSealed(deps.db, actor, context)
  return {
    ...summarise(round, reviews, language, deps.now()),
    titles: round.title,
    note: round.note?.[language] ?? null,
    about: round.about,
    revealedAt: round.revealedAt,
    public: round.public,
    version: round.version,
    standing,
    leads: actor.role === 'nobody' ? [] : [...assignments.leads],
    reviews: reviews.map((review) => ({
      ...describeReview(context, review, language, actor),
      ownSealed: ownSealed(sealed, review, context.standingTo(review)),
    })),
    missingForReveal: missing,
    unsealed: mayReveal ? await listUnsealed(deps.db, context) : null,
    ownDrafted: await listOwnDrafts(deps.db, actor, reviews),
  }
}

function describeReview(
  { assignments, standingTo }: RoundContext,
  review: ReviewRecord,
  language: Language,
  actor: Actor,
): Omit<Round['reviews'][number], 'ownSealed'> {
  const standing = standingTo(review)
  const recused = assignments.recusals.filter(({ reviewId }) => reviewId === review.id)
  return {
    id: review.id,
    region: { id: review.region.id, name: review.region.name[language] },
    stage: review.stage,
    feedbackUntil: review.feedbackUntil,
    version: review.version,
    standing,
    reviewers:
      actor.role === 'nobody'
        ? []
        : assignments.reviewers
            .filter(({ reviewId }) => reviewId === review.id)
            .map(({ id, name }) => ({ id, name })),
    recused: can('recusal.read', standing)
      ? recused.map(({ id, name, reason }) => ({ id, name, reason }))
      : null,
  }
}

/** The lead reviewer sees the whole gate; a reviewer who has sealed in their own reviews. */
async function missingFor(deps: Deps, context: RoundContext): Promise<Round['missingForReveal']> {
  const { reviews, round, standing, standingTo } = context
  if (round.revealedAt !== null) return null
  const own = reviews.filter((review) => can('review.read-progress', standingTo(review)))
  if (own.length === 0) return null
  const progress = await measureProgress(deps.db, context, own)
  return can('round.reveal', standing)
    ? missingForReveal(progress)
    : progress.flatMap(missingRatings)
}

async function listOwnSealed(
  db: Db,
  actor: Actor,
  { round, reviews }: RoundContext,
): Promise<RatingLevel[]> {
  const rater = (await listRaters(db, round.id)).find(({ personId }) => personId === actor.id)
  if (actor.id === null || !rater) return []
  const ids = reviews.map(({ id }) => id)
  return (await listFirstRatings(db, ids)).filter(({ raterId }) => raterId === rater.id)
}

function ownSealed(
  sealed: readonly RatingLevel[],
  review: ReviewRecord,
  standing: Standing,
): string[] | null {
  const own = sealed.filter(({ reviewId }) => reviewId === review.id)
  if (own.length === 0 && !can('rating.draft', standing)) return null
  return own.map(({ judgement }) => judgement)
}
