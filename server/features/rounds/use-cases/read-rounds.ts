import type { Actor } from '../../../actor.ts'
import type { Round, RoundSummary } from '../../../contract/rounds.ts'
import type { Language } from '../../../core/language.ts'
import { openingLayer } from '../../../core/opening-layer.ts'
import { can, standingAnywhere } from '../../../core/permissions.ts'
import { missingForReveal, missingRatings } from '../../../core/workflow.ts'
import type { Deps } from '../../../deps.ts'
import { listLastFeedback } from '../../feedback/repository.ts'
import { listRaters } from '../../ratings/raters.ts'
import { listFirstRatings } from '../../ratings/repository.ts'
import { loadRound, type RoundContext } from '../../reviews/context.ts'
import { measureProgress } from '../../reviews/progress.ts'
import { describeReview, sealedBy } from '../../reviews/summary.ts'
import { listUnsealed } from '../../reviews/unsealed.ts'
import { listReviews, listRounds } from '../repository.ts'
import { summarise } from '../summary.ts'
import { listFilledLayers } from './filled-layers.ts'
import { listHandedOver } from './handed-over.ts'
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
  const raters = await listRaters(deps.db, id)
  const ids = reviews.map((review) => review.id)
  const ratings = await listFirstRatings(deps.db, ids)
  const sealed = sealedBy(actor, raters, ratings)
  const readsFeedback = reviews.filter((one) => can('feedback.read', context.standingTo(one)))
  const said = await listLastFeedback(
    deps.db,
    readsFeedback.map((review) => review.id),
  )
  const missing = await missingFor(deps, context)
  const mayReveal = can('round.reveal', standing) && missing?.length === 0
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
    openingLayer: openingLayer(await listFilledLayers(deps.db, context, ratings)),
    reviews: reviews.map((review) => {
      const feedback = said.filter(({ reviewId }) => reviewId === review.id)
      return describeReview(context, review, { sealed, feedback }, { actor, language })
    }),
    missingForReveal: missing,
    unsealed: mayReveal ? await listUnsealed(deps.db, context) : null,
    handedOver: await listHandedOver(deps.db, actor, context, sealed),
    ownDrafted: await listOwnDrafts(deps.db, actor, reviews),
  }
}

/**
 * The lead reviewer sees the whole gate; a reviewer who has sealed in their own reviews. A published
 * document comes with its stage, and passes no gate.
 */
async function missingFor(deps: Deps, context: RoundContext): Promise<Round['missingForReveal']> {
  const { reviews, round, standing, standingTo } = context
  if (round.revealedAt !== null || round.provenance === 'source') return null
  const own = reviews.filter((review) => can('review.read-progress', standingTo(review)))
  if (own.length === 0) return null
  const progress = await measureProgress(deps.db, context, own)
  return can('round.reveal', standing)
    ? missingForReveal(progress)
    : progress.flatMap(missingRatings)
}
