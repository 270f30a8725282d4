import type { Token } from '../../contract/accounts.ts'
import type { Db } from '../../db/database.ts'
import { hashSecret } from '../sessions/repository.ts'

export async function listTokens(db: Db, personId: string): Promise<Token[]> {
  const rows = await db
    .selectFrom('token')
    .select(['id', 'name', 'created_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, createdAt: row.created_at }))
}

export async function insertToken(
  db: Db,
  token: { id: string; personId: string; name: string; secret: string; at: string },
): Promise<void> {
  await db
    .insertInto('token')
    .values({
      id: token.id,
      person_id: token.personId,
      name: token.name,
      hash: hashSecret(token.secret),
      created_at: token.at,
    })
    .execute()
}

/** Revokes a token of this person; false where they have none of that id. */
export async function deleteToken(db: Db, personId: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('token')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
