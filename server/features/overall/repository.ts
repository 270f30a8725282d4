import type { Language } from '../../core/language.ts'
import type { OverallKind } from '../../core/overall.ts'
import type { Db } from '../../db/database.ts'

export interface OverallRecord {
  /** Null for a text about the round as a whole. */
  readonly reviewId: string | null
  readonly kind: OverallKind
  /** Null where an earlier text was taken back. */
  readonly text: string | null
  readonly language: Language
  readonly version: number
  readonly at: string
}

/** The texts about a round and its reviews, each in its last version. */
export async function listOverallTexts(db: Db, roundId: string): Promise<OverallRecord[]> {
  const rows = await db
    .selectFrom('overall_text')
    .select(['review_id as reviewId', 'kind', 'text', 'language', 'version', 'at'])
    .where('round_id', '=', roundId)
    .orderBy('kind')
    .orderBy('version')
    .execute()
  return [...new Map(rows.map((row) => [`${row.reviewId} ${row.kind}`, row])).values()]
}

/** Adds a version of a text; earlier ones stay. */
export async function insertOverallText(
  db: Db,
  text: OverallRecord & {
    readonly id: string
    readonly roundId: string
    readonly byPerson: string | null
    readonly salt: string
  },
): Promise<void> {
  await db
    .insertInto('overall_text')
    .values({
      id: text.id,
      round_id: text.roundId,
      review_id: text.reviewId,
      kind: text.kind,
      version: text.version,
      text: text.text,
      language: text.language,
      by_person: text.byPerson,
      at: text.at,
      salt: text.salt,
    })
    .execute()
}
