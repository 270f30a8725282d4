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
      'evidence.for_workshop as forWorkshop',
      'source.supplied_by_region as supplied',
      'evidence_version.excerpt',
      'evidence_version.language',
      'evidence_link.kind',
      'evidence_link.polarity',
      'source.title',
      'source.language as sourceLanguage',
      'source.kind as sourceKind',
      'source.held_on as heldOn',
      'source.organisation',
      'source.role',
    ])
    .where('evidence.review_id', '=', reviewId)
    .where('evidence_link.judgement', '=', judgement)
    .orderBy('evidence.id')
    .execute()
  return rows.map((row) => {
    const { title, sourceLanguage, sourceKind, heldOn, organisation, role, ...piece } = row
    const { released, forWorkshop, supplied, ...evidence } = piece
    return {
      ...evidence,
      released: fromFlag(released),
      forWorkshop: fromFlag(supplied) ? 'supplied' : fromFlag(forWorkshop) ? 'released' : null,
      source: { title, language: sourceLanguage, kind: sourceKind, heldOn, organisation, role },
    }
  })
}

/** How many pieces of evidence are linked to a judgement, whoever may read them. */
export async function countLinked(db: Db, reviewId: string, judgement: string): Promise<number> {
  const { pieces } = await currentLinks(db)
    .select(({ fn }) => fn.count<number>('evidence.id').distinct().as('pieces'))
    .where('evidence.review_id', '=', reviewId)
    .where('evidence_link.judgement', '=', judgement)
    .executeTakeFirstOrThrow()
  return Number(pieces)
}

/** How much evidence a judgement has, and how many independent voices it comes from. */
export interface EvidenceCount {
  readonly reviewId: string
  readonly judgement: string
  readonly count: number
  /** Sources of the same lineage are one voice; one without a lineage is a voice of its own. */
  readonly voices: number
  readonly contradicting: number
}

/** How much evidence of that scope each judgement of a review has. */
export async function countEvidence(
  db: Db,
  reviewIds: readonly string[],
  scope: EvidenceScope,
): Promise<EvidenceCount[]> {
  if (scope.kind === 'none' || reviewIds.length === 0) return []
  const rows = await withinScope(currentLinks(db), scope)
    .select(({ fn, case: when }) => [
      'evidence.review_id as reviewId',
      'evidence_link.judgement',
      fn.countAll<number>().as('count'),
      fn.count<number>(fn.coalesce('source.lineage', 'source.id')).distinct().as('voices'),
      fn
        .sum<number>(
          when().when('evidence_link.polarity', '=', 'contradicts').then(1).else(0).end(),
        )
        .as('contradicting'),
    ])
    .where('evidence.review_id', 'in', [...reviewIds])
    .groupBy(['evidence.review_id', 'evidence_link.judgement'])
    .execute()
  return rows.map((row) => ({
    ...row,
    count: Number(row.count),
    voices: Number(row.voices),
    contradicting: Number(row.contradicting),
  }))
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
          expression('evidence.for_workshop', '=', 1),
          ...(scope.released ? [expression('evidence.released', '=', 1)] : []),
        ]),
      )
    case 'workshop':
      return query.where((expression) =>
        expression.or([
          expression('source.supplied_by_region', '=', 1),
          expression('evidence.for_workshop', '=', 1),
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
