import cookie from '@fastify/cookie'
import session, { type FastifySessionOptions } from '@fastify/session'
import type { FastifyInstance, FastifyRequest } from 'fastify'
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
  }
}

export interface SessionOptions {
  readonly store: NonNullable<FastifySessionOptions['store']>
  readonly secure: boolean
  readonly findPerson: (id: string) => Promise<Person | null>
  readonly findPersonByToken: (secret: string) => Promise<Person | null>
}

const hours = 60 * 60 * 1000
/** A working day in the field, and the drive home. */
const sessionLength = 14 * hours

/** Session ids are 192 random bits that the store knows by hash alone; a signature adds nothing. */
const unsigned = {
  sign: (value: string) => value,
  unsign: (value: string) => ({ valid: true, renew: false, value }),
}

/**
 * Tells each request's actor, by session cookie or by personal token, and turns away those who have
 * not signed in from every route that is not open.
 */
export const sessionPlugin = plugin(
  async (app: FastifyInstance, options: SessionOptions) => {
    await app.register(cookie)
    await app.register(session, {
      secret: unsigned,
      store: options.store,
      cookieName: 'session',
      saveUninitialized: false,
      rolling: false,
      cookie: {
        path: '/api',
        httpOnly: true,
        sameSite: 'lax',
        secure: options.secure,
        maxAge: sessionLength,
      },
    })
    app.decorateRequest('actor', null as unknown as Actor)
    app.addHook('onRequest', async (request) => {
      request.actor = (await identify(request, options)) ?? nobody
      if (request.actor.id === null && !request.routeOptions.config.open) {
        throw new AppError('not-signed-in')
      }
    })
  },
  { name: 'session', dependencies: ['errors'] },
)

async function identify(
  request: FastifyRequest,
  { findPerson, findPersonByToken }: SessionOptions,
): Promise<Person | null> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) return findPersonByToken(bearer)
  const { personId } = request.session
  return personId ? findPerson(personId) : null
}

/**
 * The person who makes a request.
 * @throws AppError not-signed-in
 */
export function signedInPerson(request: FastifyRequest): Person {
  const { actor } = request
  if (actor.id === null || actor.role === 'nobody') throw new AppError('not-signed-in')
  return actor as Person
}

/** Starts a session under a fresh id, so that no id from before the sign-in goes on. */
export async function startSession(request: FastifyRequest, personId: string): Promise<void> {
  await request.session.regenerate()
  request.session.personId = personId
}
