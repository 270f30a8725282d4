import { hash } from 'node:crypto'
import type { Person } from '../../actor.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'

/** How secrets are kept: by SHA-256, which is enough for what is random and long. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret)
}

/** Keeps whose session it is and until when; all else is asked of the account each time. */
export async function saveSession(
  db: Db,
  { secret, personId, expires }: { secret: string; personId: string; expires: Date },
): Promise<void> {
  const row = { person_id: personId, expires_at: expires.toISOString() }
  await db
    .insertInto('session')
    .values({ hash: hashSecret(secret), data: '{}', ...row })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet(row))
    .execute()
}

export async function deleteSession(db: Db, secret: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', hashSecret(secret)).execute()
}

/** Ends every session of a person, as after a change of password. */
export async function deleteSessionsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('session').where('person_id', '=', personId).execute()
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<', now.toISOString()).execute()
}

/** The person whose session this is, unless it has run out or the account is disabled. */
export async function findPersonOfSession(
  db: Db,
  secret: string,
  now: Date,
): Promise<Person | null> {
  const { rows } = await personOfSession(db, { hash: hashSecret(secret), now: now.toISOString() })
  return toPerson(rows)
}

/** The person whose personal token this is, unless the account is disabled. */
export async function findPersonOfToken(db: Db, secret: string): Promise<Person | null> {
  const { rows } = await personOfToken(db, { hash: hashSecret(secret) })
  return toPerson(rows)
}

const personOfSession = compiled((db, { hash: hashed, now }: { hash: string; now: string }) =>
  selectPeople(db)
    .innerJoin('session', 'session.person_id', 'person.id')
    .where('session.hash', '=', hashed)
    .where('session.expires_at', '>', now),
)

const personOfToken = compiled((db, { hash: hashed }: { hash: string }) =>
  selectPeople(db)
    .innerJoin('token', 'token.person_id', 'person.id')
    .where('token.hash', '=', hashed),
)

/** People who can sign in, with a row for each of their regions, or one row without any. */
function selectPeople(db: Db) {
  return db
    .selectFrom('person')
    .leftJoin('person_region', 'person_region.person_id', 'person.id')
    .select([
      'person.id',
      'person.name',
      'person.role',
      'person.language',
      'person_region.region_id as region',
    ])
    .where('person.disabled', '=', 0)
    .orderBy('person_region.region_id')
}

function toPerson(
  rows: readonly (Omit<Person, 'regions'> & { region: string | null })[],
): Person | null {
  const [first] = rows
  if (!first) return null
  const { region: _, ...person } = first
  return { ...person, regions: rows.flatMap(({ region }) => region ?? []) }
}
