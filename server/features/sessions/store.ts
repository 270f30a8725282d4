import { callbackify } from 'node:util'
import type { FastifySessionOptions } from '@fastify/session'
import type { Db } from '../../db/database.ts'
import { deleteSession, findPersonOfSession, saveSession } from './repository.ts'

const hours = 60 * 60 * 1000
/** A working day in the field, and the drive home; in milliseconds. */
export const sessionLength = 14 * hours

type SessionStore = NonNullable<FastifySessionOptions['store']>

/**
 * Keeps sessions in the database, known by the hash of their id. A session comes with its person as
 * the account is at that moment, found by the same query: gone as soon as the account is disabled.
 * Our own clock says when it has run out, and a session of nobody is not kept.
 */
export function createSessionStore(db: Db, now: () => Date): SessionStore {
  return {
    get: callbackify(async (id: string) => {
      const person = await findPersonOfSession(db, id, now())
      return person && { personId: person.id, person: () => person, cookie: forThisRequest }
    }),
    set: callbackify(async (id: string, { personId }: Parameters<SessionStore['set']>[1]) => {
      if (!personId) return
      const expires = new Date(now().getTime() + sessionLength)
      await saveSession(db, { secret: id, personId, expires })
    }),
    destroy: callbackify((id: string) => deleteSession(db, id)),
  }
}

/** The browser has its cookie already: none of a session that was found is sent again. */
const forThisRequest = { originalMaxAge: null }
