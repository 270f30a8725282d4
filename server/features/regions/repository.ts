import type { Region } from '../../contract/rounds.ts'
import type { Bilingual } from '../../core/language.ts'
import type { Db } from '../../db/database.ts'

export async function listRegions(db: Db): Promise<Region[]> {
  const rows = await db.selectFrom('region').selectAll().orderBy('name_en').execute()
  return rows.map((row) => ({
    id: row.id,
    name: { en: row.name_en, cy: row.name_cy },
    version: row.version,
  }))
}

export async function insertRegion(db: Db, id: string, name: Bilingual): Promise<void> {
  await db.insertInto('region').values({ id, name_en: name.en, name_cy: name.cy }).execute()
}

/** Renames a region that still has the version; false where it has another by now. */
export async function updateRegion(
  db: Db,
  id: string,
  version: number,
  name: Bilingual,
): Promise<boolean> {
  const result = await db
    .updateTable('region')
    .set({ name_en: name.en, name_cy: name.cy, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
