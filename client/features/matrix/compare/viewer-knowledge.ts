import type { Round } from '../../../../server/contract/rounds.ts'
import { type EvidenceScope, evidenceScope } from '../../../../server/core/evidence-scope.ts'
import { can } from '../../../../server/core/permissions.ts'

type Reviews = Pick<Round, 'reviews' | 'revealedAt'>

/** How much of a region's evidence the viewer reads. */
export type EvidenceRead = EvidenceScope['kind']

/** How much the viewer reads of each region's evidence. */
export function evidenceReadIn({ reviews }: Pick<Reviews, 'reviews'>): Map<string, EvidenceRead> {
  return new Map(reviews.map(({ region, standing }) => [region.id, evidenceScope(standing).kind]))
}

/** The regions in which the viewer sees a spread of sealed ratings where three give a level alone. */
export function regionsWithSpreadOfThree({ reviews }: Pick<Reviews, 'reviews'>): Set<string> {
  const limited = reviews.filter(
    ({ standing }) =>
      can('ratings.read-spread-of-three', standing) &&
      !can('ratings.read', standing) &&
      !can('ratings.read-without-names', standing),
  )
  return new Set(limited.map(({ region }) => region.id))
}

/** What the viewer has sealed, by region, while the sealed ratings of the round are shut. */
export function sealedByViewer({ reviews, revealedAt }: Reviews): Map<string, readonly string[]> {
  if (revealedAt !== null) return new Map()
  return new Map(reviews.map(({ region, ownSealed }) => [region.id, ownSealed ?? []]))
}
