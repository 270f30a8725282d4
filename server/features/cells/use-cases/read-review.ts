import type { Actor } from '../../../actor.ts'
import type { HandOver, WholeReview } from '../../../contract/whole-review.ts'
import { judgementCodes } from '../../../core/framework.ts'
import { can } from '../../../core/permissions.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { activeReviewers } from '../../reviews/assignments.ts'
import { loadRound, type ReviewContext } from '../../reviews/context.ts'
import { describeReview } from '../../reviews/summary.ts'
import { summarise } from '../../rounds/summary.ts'
import { describeJudgement } from './judgement-in-review.ts'
import type { CellRequest } from './read-cell.ts'
import { loadReviewContents, type ReviewContents } from './review-contents.ts'

/** One whole review with its evidence, as far as the viewer may see it. */
export async function readReview(
  deps: Deps,
  actor: Actor,
  { roundId, regionId, language, translate }: Omit<CellRequest, 'judgement'>,
): Promise<WholeReview> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  const review = context.reviews.find(({ region }) => region.id === regionId)
  if (!review) throw new AppError('not-found')
  const view = { ...context, review, standing: context.standingTo(review), translate }
  const contents = await loadReviewContents(deps.db, actor, view)
  const readable = new Set(contents.evidence.map(({ id }) => id))
  const {
    regions: _,
    published: __,
    ...round
  } = summarise(context.round, context.reviews, language, deps.now())
  const codes = judgementCodes(context.framework)
  return {
    round,
    review: describeReview(
      context,
      review,
      { sealed: contents.ownSealed, feedback: contents.verdicts },
      { actor, language },
    ),
    judgements: codes.map((code) => describeJudgement(view, contents, readable, code)),
    progress: describeProgress(view, contents, codes, actor),
    evidence: contents.evidence,
    sources: contents.sources,
    handOvers: describeHandOvers(view, contents, actor),
  }
}

/** Who has sealed which judgements, and nothing more. */
function describeProgress(
  { review, assignments, standing }: ReviewContext,
  { raters, ratings }: ReviewContents,
  codes: readonly string[],
  actor: Actor,
): WholeReview['progress'] {
  if (!can('review.read-progress', standing)) return null
  const assigned = activeReviewers(assignments, review.id).map(({ id }) => id)
  return raters
    .map(({ id, personId, name }) => {
      const own = ratings.filter(({ raterId }) => raterId === id)
      return {
        rater: name,
        yours: personId !== null && personId === actor.id,
        expected: personId !== null && assigned.includes(personId),
        sealed: codes.filter((code) => own.some(({ judgement }) => judgement === code)),
      }
    })
    .filter(({ expected, sealed }) => expected || sealed.length > 0)
}

/** The review team knows that a review was handed over; the words and figures are for the two. */
function describeHandOvers(
  { standing }: ReviewContext,
  { handOvers }: ReviewContents,
  actor: Actor,
): HandOver[] {
  return handOvers.flatMap((handOver): HandOver[] => {
    const concerns = handOver.from.id === actor.id || handOver.to.id === actor.id
    if (concerns) return [handOver]
    if (!can('review.read-progress', standing)) return []
    return [{ ...handOver, drafts: null, note: null }]
  })
}
