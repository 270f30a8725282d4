import type { Language } from '../../core/language.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { MinutesVersion } from '../../minutes/held-against-draft.ts'

/** The last edit of a session's record in a language; null where there is none. */
export async function findRecord(
  db: Db,
  sessionId: string,
  language: Language,
): Promise<MinutesVersion | null> {
  const row = await db
    .selectFrom('calibration_record')
    .select(['version', 'content'])
    .where('session_id', '=', sessionId)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const content = JSON.parse(row.content) as Omit<MinutesVersion, 'version'>
  return { ...content, version: row.version }
}

/** Adds an edit after those before it, which stay. */
export async function insertRecord(
  trx: Trx,
  sessionId: string,
  language: Language,
  { version, ...content }: MinutesVersion,
  by: { readonly person: string; readonly at: string },
): Promise<void> {
  await trx
    .insertInto('calibration_record')
    .values({
      session_id: sessionId,
      language,
      version,
      content: JSON.stringify(content),
      by_person: by.person,
      at: by.at,
    })
    .execute()
}
