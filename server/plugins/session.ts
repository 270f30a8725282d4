import cookie from '@fastify/cookie'
import session, { type FastifySessionOptions } from '@fastify/session'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { type Actor, nobody, type Person } from '../actor.ts'
import { AppError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
  }
  interface FastifyContextConfig {
    /** The route answers people who have not signed in. */
    open?: boolean
  }
  interface Session {
    personId?: string
    /**
     * The person as the account is at this request. A function, since functions are neither kept
     * with a session nor hashed to tell whether it has changed.
     */
    person?: () => Person
  }
}

export interface SessionOptions {
  /** Gives a session together with its `person`, unless it has run out or they may not sign in. */
  readonly store: NonNullable<FastifySessionOptions['store']>
  /** An id that nobody can guess. */
  readonly newId: () => string
  readonly secure: boolean
  /** How long a session lasts, in milliseconds. */
  readonly length: number
  readonly findPersonByToken: (secret: string) => Promise<Person | null>
}

const cookieName = 'session'
const path = '/api'

/** No id is longer; what is, is not looked up. */
const longestId = 200

/** Ids are random, and the store knows them by hash alone: a signature adds nothing. */
const unsigned = {
  sign: (value: string) => value,
  unsign: (value: string) => ({ valid: value.length <= longestId, renew: false, value }),
}

/**
 * Tells each request's actor, by session cookie or by personal token, and turns away those who have
 * not signed in from every route that is not open.
 */
export const sessionPlugin = plugin(
  async (
    app: FastifyInstance,
    { store, newId, secure, length, findPersonByToken }: SessionOptions,
  ) => {
    await app.register(cookie)
    await app.register(session, {
      secret: unsigned,
      store,
      idGenerator: newId,
      cookieName,
      saveUninitialized: false,
      rolling: false,
      cookie: { path, httpOnly: true, sameSite: 'lax', secure, maxAge: length },
    })
    app.decorateRequest('actor', null as unknown as Actor)
    app.addHook('onRequest', async (request) => {
      // The answer to a session that is gone would clear the cookie, and with it the next session of
      // somebody who has signed in again before it arrives.
      const isGone = request.cookies[cookieName] !== request.session.encryptedSessionId
      if (isGone) delete request.cookies[cookieName]
      const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
      const person = bearer ? await findPersonByToken(bearer) : request.session.person?.()
      request.actor = person ?? nobody
      if (request.actor.id === null && !request.routeOptions.config.open) {
        throw new AppError('not-signed-in')
      }
    })
  },
  { name: 'session', dependencies: ['errors'] },
)

/**
 * The person who makes a request.
 * @throws AppError not-signed-in
 */
export function signedInPerson(request: FastifyRequest): Person {
  const { actor } = request
  if (actor.id === null || actor.role === 'nobody') throw new AppError('not-signed-in')
  return actor as Person
}

/**
 * Starts a session under a fresh id, and ends the one from before the sign-in. A cookie that is for
 * HTTPS alone is not sent to a request that came without, and its session not kept.
 */
export async function startSession(request: FastifyRequest, personId: string): Promise<void> {
  await request.session.regenerate()
  request.session.personId = personId
}

/** Signs out: the session ends at the server, and the browser forgets it, even one that was gone. */
export async function endSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.session.personId) await request.session.destroy()
  reply.clearCookie(cookieName, { path })
}
