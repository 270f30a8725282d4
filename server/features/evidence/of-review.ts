import type { WholeReview } from '../../contract/whole-review.ts'
import type { EvidenceScope } from '../../core/evidence-scope.ts'
import { fromFlag } from '../../db/columns.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'
import { listCurrentExcerpts } from './excerpts.ts'
import { currentLinks } from './links.ts'
import { withinScope } from './readable.ts'

type Evidence = WholeReview['evidence'][number]
type Link = Evidence['links'][number]

export interface EvidenceOfReview {
  readonly evidence: Evidence[]
  readonly sources: WholeReview['sources']
  /** What each link of it comes from, to count voices by. */
  readonly voices: readonly (Link & {
    readonly sourceId: string
    readonly lineage: string | null
  })[]
}

/** The evidence of a review that somebody of that scope may read, with its links and its sources. */
export async function listEvidenceOfReview(
  db: Db,
  reviewId: string,
  scope: EvidenceScope,
): Promise<EvidenceOfReview> {
  if (scope.kind === 'none') return { evidence: [], sources: [], voices: [] }
  const { rows: voices } = await linksFor(scope)(db, { reviewId })
  const linksOf = new Map<string, Link[]>()
  for (const { id, judgement, kind, polarity } of voices) {
    const link = { judgement, kind, polarity }
    const known = linksOf.get(id)
    if (known) known.push(link)
    else linksOf.set(id, [link])
  }
  const { rows } = await listCurrentExcerpts(db, { reviewId })
  const evidence = rows.flatMap((row): Evidence[] => {
    const own = linksOf.get(row.id)
    return own ? [{ ...row, released: fromFlag(row.released), links: own }] : []
  })
  const used = new Set(evidence.map(({ source }) => source))
  const sources = await sourcesOfReview(db, { reviewId })
  return { evidence, sources: sources.rows.filter(({ id }) => used.has(id)), voices }
}

const linksWithin = (scope: EvidenceScope) =>
  compiled((db, { reviewId }: { reviewId: string }) =>
    withinScope(currentLinks(db), scope)
      .select([
        'evidence.id',
        'evidence.source_id as sourceId',
        'source.lineage',
        'evidence_link.judgement',
        'evidence_link.kind',
        'evidence_link.polarity',
      ])
      .where('evidence.review_id', '=', reviewId)
      .orderBy('evidence_link.judgement'),
  )

const links = {
  all: linksWithin({ kind: 'all' }),
  supplied: linksWithin({ kind: 'own-body', released: false }),
  suppliedOrReleased: linksWithin({ kind: 'own-body', released: true }),
  workshop: linksWithin({ kind: 'workshop' }),
  reported: linksWithin({ kind: 'reported' }),
}

function linksFor(scope: Exclude<EvidenceScope, { kind: 'none' }>) {
  if (scope.kind !== 'own-body') return links[scope.kind]
  return scope.released ? links.suppliedOrReleased : links.supplied
}

const sourcesOfReview = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('source')
    .select(['id', 'title', 'language', 'kind', 'held_on as heldOn', 'organisation', 'role'])
    .where('review_id', '=', reviewId)
    .orderBy('id'),
)
