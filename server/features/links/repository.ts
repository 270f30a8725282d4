import type { Db, Tables } from '../../db/database.ts'
import { hashSecret } from '../sessions/repository.ts'

export interface Link {
  readonly kind: Tables['one_time_link']['kind']
  readonly personId: string | null
  readonly expiresAt: string
}

export async function insertLink(db: Db, link: Link & { secret: string }): Promise<void> {
  await db
    .insertInto('one_time_link')
    .values({
      hash: hashSecret(link.secret),
      kind: link.kind,
      person_id: link.personId,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute()
}

/** A link that is neither used nor run out, or null. */
export async function findOpenLink(db: Db, secret: string, now: Date): Promise<Link | null> {
  const row = await db
    .selectFrom('one_time_link')
    .selectAll()
    .where('hash', '=', hashSecret(secret))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return row ? { kind: row.kind, personId: row.person_id, expiresAt: row.expires_at } : null
}

/** Uses a link up; false where somebody was faster. */
export async function useLink(db: Db, secret: string, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('one_time_link')
    .set({ used_at: now.toISOString() })
    .where('hash', '=', hashSecret(secret))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Takes back what nobody has used of a person's links. */
export async function deleteUnusedLinksOf(db: Db, personId: string): Promise<void> {
  await db
    .deleteFrom('one_time_link')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
}

/** Takes back the links of a kind that nobody has used. */
export async function deleteUnusedLinks(db: Db, kind: Link['kind']): Promise<void> {
  await db
    .deleteFrom('one_time_link')
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .execute()
}
