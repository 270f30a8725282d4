import { createHash } from 'node:crypto'
import type { FastifySessionOptions } from '@fastify/session'
import type { Session } from 'fastify'
import type { Db } from '../../db/database.ts'

type SessionStore = NonNullable<FastifySessionOptions['store']>

/** How secrets are kept: by SHA-256, which is enough for what is random and long. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Keeps sessions in the database, known by the hash of their id. */
export function createSessionStore(db: Db, now: () => Date): SessionStore {
  return {
    set: (id, session, done) => settle(saveSession(db, id, session), done),
    get: (id, done) => settle(loadSession(db, id, now()), done),
    destroy: (id, done) => settle(deleteSession(db, id), done),
  }
}

/** Ends every session of a person, as after a change of password. */
export async function deleteSessionsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('session').where('person_id', '=', personId).execute()
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<', now.toISOString()).execute()
}

async function saveSession(db: Db, id: string, session: Session): Promise<void> {
  const row = {
    person_id: session.personId ?? null,
    data: JSON.stringify(session),
    expires_at: new Date(session.cookie.expires ?? 0).toISOString(),
  }
  await db
    .insertInto('session')
    .values({ hash: hashSecret(id), ...row })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet(row))
    .execute()
}

async function loadSession(db: Db, id: string, now: Date): Promise<Session | null> {
  const row = await db
    .selectFrom('session')
    .select('data')
    .where('hash', '=', hashSecret(id))
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return row ? (JSON.parse(row.data) as Session) : null
}

async function deleteSession(db: Db, id: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', hashSecret(id)).execute()
}

function settle<T>(work: Promise<T>, done: (error: unknown, result?: T) => void): void {
  work.then(
    (result) => done(null, result),
    (error) => done(error),
  )
}
