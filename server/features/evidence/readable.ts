import type { EvidenceInCell } from '../../contract/cells.ts'
import type { EvidenceScope } from '../../core/evidence-scope.ts'
import { fromFlag } from '../../db/columns.ts'
import type { Db } from '../../db/database.ts'
import { currentLinks } from './links.ts'

/** The evidence linked to a judgement that somebody of that scope may read. */
export async function listEvidenceOfCell(
  db: Db,
  reviewId: string,
  judgement: string,
  scope: EvidenceScope,
): Promise<EvidenceInCell[]> {
  if (scope.kind === 'none') return []
  const rows = await withinScope(currentLinks(db), scope)
    .innerJoin('evidence_version', (join) =>
      join
        .onRef('evidence_version.evidence_id', '=', 'evidence.id')
        .onRef('evidence_version.version', '=', 'evidence.version'),
    )
    .select([
      'evidence.id',
      'evidence.version',
      'evidence.released',
      'evidence_version.excerpt',
      'evidence_version.language',
      'evidence_link.kind',
      'evidence_link.polarity',
      'source.title',
      'source.kind as sourceKind',
      'source.held_on as heldOn',
      'source.organisation',
      'source.role',
    ])
    .where('evidence.review_id', '=', reviewId)
    .where('evidence_link.judgement', '=', judgement)
    .orderBy('evidence.id')
    .execute()
  return rows.map(({ title, sourceKind, heldOn, organisation, role, released, ...evidence }) => ({
    ...evidence,
    released: fromFlag(released),
    source: { title, kind: sourceKind, heldOn, organisation, role },
  }))
}

/** How much evidence of that scope each judgement of a review has. */
export async function countEvidence(
  db: Db,
  reviewIds: readonly string[],
  scope: EvidenceScope,
): Promise<{ reviewId: string; judgement: string; count: number }[]> {
  if (scope.kind === 'none' || reviewIds.length === 0) return []
  return withinScope(currentLinks(db), scope)
    .select((expression) => [
      'evidence.review_id as reviewId',
      'evidence_link.judgement',
      expression.fn.countAll<number>().as('count'),
    ])
    .where('evidence.review_id', 'in', [...reviewIds])
    .groupBy(['evidence.review_id', 'evidence_link.judgement'])
    .execute()
}

/** Narrows a query of links down to those that somebody of that scope may read. */
export function withinScope(
  query: ReturnType<typeof currentLinks>,
  scope: EvidenceScope,
): ReturnType<typeof currentLinks> {
  switch (scope.kind) {
    case 'own-body':
      return query.where((expression) =>
        expression.or([
          expression('source.supplied_by_region', '=', 1),
          ...(scope.released ? [expression('evidence.released', '=', 1)] : []),
        ]),
      )
    case 'reported':
      return query.where((expression) =>
        expression.exists(
          expression
            .selectFrom('citation')
            .innerJoin('decision', 'decision.id', 'citation.decision_id')
            .select('citation.id')
            .whereRef('citation.evidence_id', '=', 'evidence.id')
            .whereRef('decision.judgement', '=', 'evidence_link.judgement')
            .where('decision.layer', '=', 'agreed'),
        ),
      )
    default:
      return query
  }
}
