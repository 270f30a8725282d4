import type { Actor } from '../../actor.ts'
import type { Round } from '../../contract/rounds.ts'
import type { Language } from '../../core/language.ts'
import { can, type Standing } from '../../core/permissions.ts'
import type { LastFeedback } from '../feedback/repository.ts'
import type { RaterRecord } from '../ratings/raters.ts'
import type { RatingLevel } from '../ratings/repository.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import type { RoundContext } from './context.ts'

/** What is known of a review beside its record. */
export interface ReviewFacts {
  /** The viewer's own sealed ratings. */
  readonly sealed: readonly RatingLevel[]
  /** What the consortium last said of each of its judgements. */
  readonly feedback: readonly Omit<LastFeedback, 'reviewId'>[]
}

/** What is said of a review wherever it shows. */
export function describeReview(
  { assignments, standingTo }: Pick<RoundContext, 'assignments' | 'standingTo'>,
  review: ReviewRecord,
  { sealed, feedback }: ReviewFacts,
  { actor, language }: { readonly actor: Actor; readonly language: Language },
): Round['reviews'][number] {
  const standing = standingTo(review)
  const here = ({ reviewId }: { readonly reviewId: string }) => reviewId === review.id
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
        : assignments.reviewers.filter(here).map(({ id, name }) => ({ id, name })),
    recused: can('recusal.read', standing)
      ? assignments.recusals
          .filter(here)
          .map(({ id, name, reason, language }) => ({ id, name, reason, language }))
      : null,
    ownSealed: ownSealed(sealed.filter(here), standing),
    contested: can('feedback.read', standing) ? waitingForAnswer(feedback) : null,
  }
}

/** The ratings among these that somebody sealed themselves. */
export function sealedBy(
  actor: Actor,
  raters: readonly RaterRecord[],
  ratings: readonly RatingLevel[],
): RatingLevel[] {
  const rater = actor.id === null ? null : raters.find(({ personId }) => personId === actor.id)
  return rater ? ratings.filter(({ raterId }) => raterId === rater.id) : []
}

function waitingForAnswer(feedback: ReviewFacts['feedback']): string[] {
  return feedback
    .filter(({ verdict, outcome }) => verdict === 'contested' && outcome === null)
    .map(({ judgement }) => judgement)
}

function ownSealed(own: readonly RatingLevel[], standing: Standing): string[] | null {
  if (own.length === 0 && !can('rating.draft', standing)) return null
  return own.map(({ judgement }) => judgement)
}
