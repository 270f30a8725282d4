import type { Source, SourceInput } from '../../contract/evidence.ts'
import { fromFlag, toFlag } from '../../db/columns.ts'
import type { Db } from '../../db/database.ts'

export async function listSources(db: Db, reviewId: string): Promise<Source[]> {
  const rows = await db
    .selectFrom('source')
    .selectAll()
    .where('review_id', '=', reviewId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    heldOn: row.held_on,
    organisation: row.organisation,
    role: row.role,
    lineage: row.lineage,
    language: row.language,
    suppliedByRegion: fromFlag(row.supplied_by_region),
    version: row.version,
  }))
}

export async function insertSource(
  db: Db,
  reviewId: string,
  id: string,
  input: SourceInput,
): Promise<void> {
  await db
    .insertInto('source')
    .values({ id, review_id: reviewId, ...sourceColumns(input) })
    .execute()
}

export async function updateSource(
  db: Db,
  id: string,
  version: number,
  input: SourceInput,
): Promise<void> {
  await db
    .updateTable('source')
    .set({ ...sourceColumns(input), version })
    .where('id', '=', id)
    .execute()
}

function sourceColumns(input: SourceInput) {
  return {
    title: input.title,
    kind: input.kind,
    held_on: input.heldOn,
    organisation: input.organisation,
    role: input.role,
    lineage: input.lineage,
    language: input.language,
    supplied_by_region: toFlag(input.suppliedByRegion),
  }
}
