import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'

/** Why somebody cannot write about a region, or with null about a round, as a whole. */
export type WhyNot = 'published' | 'too-early' | 'lead-alone'

export function whyNotWriting(
  { published, reviews, standing }: Pick<Round, 'published' | 'reviews' | 'standing'>,
  place: string | null,
): WhyNot {
  const review = reviews.find(({ region }) => region.id === place)
  const isPublished = review ? review.stage === 'published' : published
  if (isPublished) return 'published'
  return can('review.run', review?.standing ?? standing) ? 'too-early' : 'lead-alone'
}
