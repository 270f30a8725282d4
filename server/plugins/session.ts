import cookie, { type CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { type Actor, nobody, type Person } from '../actor.ts'
import { AppError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
  }
  interface FastifyInstance {
    sessions: SessionCookies
  }
  interface FastifyContextConfig {
    /** The route answers people who have not signed in. */
    open?: boolean
  }
}

/** Who a secret stands for, asked anew at every request, and the sessions themselves. */
export interface Sessions {
  readonly findPerson: (secret: string) => Promise<Person | null>
  readonly findPersonByToken: (secret: string) => Promise<Person | null>
  /** Starts a session of a person under a secret that nobody chose. */
  readonly start: (personId: string) => Promise<{ secret: string; expires: Date }>
  readonly end: (secret: string) => Promise<void>
}

interface SessionCookies {
  readonly sessions: Sessions
  readonly cookie: CookieSerializeOptions
}

/** No secret is longer; what is, is not looked up. */
const longestSecret = 200

/**
 * Tells each request's actor, by session cookie or by personal token, and turns away those who have
 * not signed in from every route that is not open.
 */
export const sessionPlugin = plugin(
  async (app: FastifyInstance, { sessions, secure }: { sessions: Sessions; secure: boolean }) => {
    await app.register(cookie)
    const settings = { path: '/api', httpOnly: true, sameSite: 'lax', secure } as const
    app.decorate('sessions', { sessions, cookie: settings })
    app.decorateRequest('actor', null as unknown as Actor)
    app.addHook('onRequest', async (request, reply) => {
      request.actor = (await identify(request, reply)) ?? nobody
      if (request.actor.id === null && !request.routeOptions.config.open) {
        throw new AppError('not-signed-in')
      }
    })
  },
  { name: 'session', dependencies: ['errors'] },
)

async function identify(request: FastifyRequest, reply: FastifyReply): Promise<Person | null> {
  const { sessions, cookie } = request.server.sessions
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) return sessions.findPersonByToken(bearer)
  const secret = request.cookies.session
  if (!secret) return null
  const person = secret.length <= longestSecret ? await sessions.findPerson(secret) : null
  if (!person) reply.clearCookie('session', cookie)
  return person
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

/**
 * Starts a session under a fresh secret, and ends the one from before the sign-in. A secret that is
 * for HTTPS alone is not made for a request that came without.
 */
export async function startSession(
  request: FastifyRequest,
  reply: FastifyReply,
  personId: string,
): Promise<void> {
  const { sessions, cookie } = request.server.sessions
  const before = request.cookies.session
  if (before) await sessions.end(before)
  if (cookie.secure && request.protocol !== 'https') return
  const { secret, expires } = await sessions.start(personId)
  reply.setCookie('session', secret, { ...cookie, expires })
}

/** Signs out: the session ends at the server, and the browser forgets it. */
export async function endSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { sessions, cookie } = request.server.sessions
  const { session } = request.cookies
  if (!session) return
  await sessions.end(session)
  reply.clearCookie('session', cookie)
}
