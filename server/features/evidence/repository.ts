import type { Evidence, EvidenceInput } from '../../contract/evidence.ts'
import { fromFlag, toFlag } from '../../db/columns.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'
import { AppError } from '../../errors.ts'
import type { Citation } from '../positions/repository.ts'
import { currentExcerpts, listCurrentExcerpts } from './excerpts.ts'
import { currentLinks } from './links.ts'

/** Evidence in its current version, with its links; of one review. */
export async function listEvidence(db: Db, reviewId: string): Promise<Evidence[]> {
  const { rows } = await listCurrentExcerpts(db, { reviewId })
  const { rows: links } = await linksOfCurrent(db, { reviewId })
  return withLinks(rows, links)
}

export async function findEvidence(db: Db, reviewId: string, id: string): Promise<Evidence | null> {
  const rows = await currentExcerpts(db, reviewId).where('evidence.id', '=', id).execute()
  const links = await selectLinks(db, reviewId).where('evidence.id', '=', id).execute()
  return withLinks(rows, links)[0] ?? null
}

const linksOfCurrent = compiled((db, { reviewId }: { reviewId: string }) =>
  selectLinks(db, reviewId),
)

function selectLinks(db: Db, reviewId: string) {
  return currentLinks(db)
    .select(['evidence.id', 'judgement', 'evidence_link.kind', 'polarity'])
    .where('evidence.review_id', '=', reviewId)
    .orderBy('judgement')
}

type LinkOfEvidence = Evidence['links'][number] & { readonly id: string }

function withLinks(
  rows: readonly (Omit<Evidence, 'links' | 'released'> & { released: number })[],
  links: readonly LinkOfEvidence[],
): Evidence[] {
  const byEvidence = new Map<string, Evidence['links']>(rows.map(({ id }) => [id, []]))
  for (const { id, judgement, kind, polarity } of links) {
    byEvidence.get(id)?.push({ judgement, kind, polarity })
  }
  return rows.map((row) => ({
    ...row,
    released: fromFlag(row.released),
    links: byEvidence.get(row.id) ?? [],
  }))
}

export interface NewEvidenceVersion {
  readonly id: string
  readonly version: number
  readonly input: EvidenceInput
  readonly byPerson: string | null
  readonly at: string
  readonly salt: string
}

export async function insertEvidence(
  db: Db,
  reviewId: string,
  evidence: NewEvidenceVersion,
): Promise<void> {
  const { id, version, input } = evidence
  await insertPiece(db, { id, reviewId, sourceId: input.source, version })
  await insertVersion(db, evidence)
}

/** Adds a version, which is the current one from then on. */
export async function addEvidenceVersion(db: Db, evidence: NewEvidenceVersion): Promise<void> {
  await db
    .updateTable('evidence')
    .set({ version: evidence.version, source_id: evidence.input.source })
    .where('id', '=', evidence.id)
    .execute()
  await insertVersion(db, evidence)
}

export async function setReleased(db: Db, id: string, released: boolean): Promise<void> {
  await db
    .updateTable('evidence')
    .set({ released: toFlag(released) })
    .where('id', '=', id)
    .execute()
}

/**
 * The versions in which evidence of a review is cited as it stands.
 * @throws AppError unknown-evidence where one does not belong to the review
 */
export async function pinCitations(
  db: Db,
  reviewId: string,
  ids: readonly string[],
): Promise<Citation[]> {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const found = await db
    .selectFrom('evidence')
    .select(['id', 'version'])
    .where('review_id', '=', reviewId)
    .where('id', 'in', wanted)
    .execute()
  if (found.length !== wanted.length) throw new AppError('unknown-evidence', { path: 'evidence' })
  return found
}

async function insertVersion(db: Db, evidence: NewEvidenceVersion): Promise<void> {
  const { id, version, input, byPerson, at, salt } = evidence
  const { excerpt, language, rendering } = input
  await insertEdition(db, { id, version, excerpt, language, rendering, byPerson, at, salt })
  for (const link of input.links) await insertLink(db, { id, version, ...link })
}

type Piece = { id: string; reviewId: string; sourceId: string; version: number }
type Edition = Omit<NewEvidenceVersion, 'input'> &
  Pick<EvidenceInput, 'excerpt' | 'language' | 'rendering'>
type Link = { id: string; version: number } & EvidenceInput['links'][number]

const insertPiece = compiled((db, { id, reviewId, sourceId, version }: Piece) =>
  db.insertInto('evidence').values({ id, review_id: reviewId, source_id: sourceId, version }),
)

const insertEdition = compiled((db, edition: Edition) =>
  db.insertInto('evidence_version').values({
    evidence_id: edition.id,
    version: edition.version,
    excerpt: edition.excerpt,
    language: edition.language,
    rendering: edition.rendering,
    by_person: edition.byPerson,
    at: edition.at,
    salt: edition.salt,
  }),
)

const insertLink = compiled((db, { id, version, judgement, kind, polarity }: Link) =>
  db.insertInto('evidence_link').values({ evidence_id: id, version, judgement, kind, polarity }),
)
