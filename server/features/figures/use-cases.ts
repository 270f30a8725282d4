import { z } from 'zod'
import type { Actor } from '../../actor.ts'
import { figures } from '../../contract/figures.ts'
import type { Language } from '../../core/language.ts'
import { can } from '../../core/permissions.ts'
import type { Deps } from '../../deps.ts'
import { type HeldAnswer, holdAnswer } from '../../held-answer.ts'
import { requirePermission } from '../access.ts'
import { loadRound, type RoundContext } from '../reviews/context.ts'
import { gatherBeside } from './after-reveal.ts'
import { describeFigures } from './describe.ts'
import { gatherRatings } from './gather.ts'
import { holdComputed } from './hold-computed.ts'
import { withoutRaters } from './without-raters.ts'

export interface FiguresRequest {
  readonly roundId: string
  readonly language: Language
  /** Aborted when whoever asked has gone. */
  readonly signal: AbortSignal
}

/**
 * What the first sealed ratings of a revealed round say. Its review team is told of the reviews
 * whose ratings they may read, rater by rater; an analyst how far the ratings of all agree.
 * @throws AppError not-found, not-signed-in, forbidden
 */
export async function readFigures(
  deps: Deps,
  actor: Actor,
  { roundId, language, signal }: FiguresRequest,
): Promise<HeldAnswer> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  requirePermission('figures.read', context.standing)
  const byRater = can('ratings.read', context.standing)
  const reviews = byRater ? readableReviews(context) : context.reviews
  const gathered = await gatherRatings(deps.db, context, reviews)
  const held = await holdComputed(deps, gathered, signal)
  const computed = byRater ? held : withoutRaters(held)
  const beside = byRater ? await gatherBeside(deps.db, context.framework, reviews) : null
  const described = describeFigures(
    deps,
    { context, reviews, gathered, computed, beside },
    language,
  )
  return holdAnswer(JSON.stringify(z.encode(figures, described)))
}

/** Somebody who is recused from a region learns nothing of its ratings. */
function readableReviews({ reviews, standingTo }: RoundContext) {
  return reviews.filter((review) => can('ratings.read', standingTo(review)))
}
