import type { Round } from '../../../../server/contract/rounds.ts'
import { evidenceScope } from '../../../../server/core/evidence-scope.ts'
import { can } from '../../../../server/core/permissions.ts'

type Reviews = Pick<Round, 'reviews' | 'revealedAt'>

/** The regions all of whose evidence the viewer reads: there alone little evidence shows as little. */
export function regionsReadInFull({ reviews }: Pick<Reviews, 'reviews'>): Set<string> {
  const read = reviews.filter(({ standing }) => evidenceScope(standing).kind === 'all')
  return new Set(read.map(({ region }) => region.id))
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
