import type { Language } from '../../core/language.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { MinutesVersion } from '../../minutes/held-against-draft.ts'

/** The last edit of a workshop's minutes in a language; null where there is none. */
export async function findMinutes(
  db: Db,
  workshopId: string,
  language: Language,
): Promise<MinutesVersion | null> {
  const row = await db
    .selectFrom('workshop_minutes')
    .select(['version', 'content'])
    .where('workshop_id', '=', workshopId)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const content = JSON.parse(row.content) as Omit<MinutesVersion, 'version'>
  return { ...content, version: row.version }
}

/** Adds an edit after those before it, which stay. */
export async function insertMinutes(
  trx: Trx,
  workshopId: string,
  language: Language,
  { version, ...content }: MinutesVersion,
  by: { readonly person: string; readonly at: string },
): Promise<void> {
  await trx
    .insertInto('workshop_minutes')
    .values({
      workshop_id: workshopId,
      language,
      version,
      content: JSON.stringify(content),
      by_person: by.person,
      at: by.at,
    })
    .execute()
}
