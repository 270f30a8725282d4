import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { uuid } from '../../contract/common.ts'
import { eventsAnswer, eventsQuery, snapshot } from '../../contract/live-workshop.ts'
import {
  ballotInput,
  codeQuery,
  invitation,
  joined,
  joining,
  keptBallot,
  pass,
} from '../../contract/workshops.ts'
import type { Deps } from '../../deps.ts'
import { requireCreation } from '../../http.ts'
import { answerLive } from '../../live/answer.ts'
import { castBallot } from './use-cases/cast-ballot.ts'
import { follow, readEvents, readSnapshot } from './use-cases/follow.ts'
import { joinWorkshop } from './use-cases/join.ts'
import { makePass } from './use-cases/make-pass.ts'
import { readInvitation } from './use-cases/read-invitation.ts'

const params = z.object({ id: uuid })
const inside = params.extend({ inner: uuid })

/** Participants have no account: a cookie for their workshop alone says who they are. */
const cookieName = 'participant'
const cookieDays = 14

/** What those in the room of a workshop follow, and what participants send. */
export function workshopRoomRoutes(deps: Deps) {
  const secure = deps.config.publicUrl?.protocol === 'https:'
  const askerOf = ({ actor, cookies }: FastifyRequest) => ({
    actor,
    secret: cookies[cookieName],
  })

  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/join',
      {
        config: { open: true },
        schema: { querystring: codeQuery, response: { 200: invitation } },
      },
      (request, reply) => {
        reply.header('cache-control', 'no-store')
        return readInvitation(deps, request.query.code, request.ip)
      },
    )

    app.get(
      '/workshops/:id/state',
      {
        config: { open: true },
        schema: { params, querystring: eventsQuery, response: { 200: snapshot } },
      },
      (request, reply) => {
        reply.header('cache-control', 'no-store')
        return readSnapshot(deps, askerOf(request), request.params.id, request.query.as)
      },
    )

    app.get(
      '/workshops/:id/events',
      {
        config: { open: true },
        schema: { params, querystring: eventsQuery, response: { 200: eventsAnswer } },
      },
      async (request, reply) => {
        const { id } = request.params
        const last = Number(request.headers['last-event-id'])
        const query = Number.isInteger(last) ? { ...request.query, after: last } : request.query
        if (!request.headers.accept?.includes('text/event-stream')) {
          reply.header('cache-control', 'no-store')
          return readEvents(deps, askerOf(request), id, query)
        }
        const following = await follow(deps, askerOf(request), id, query)
        await answerLive(reply, { ...following, hub: deps.live, streamId: id, now: deps.now() })
        return reply
      },
    )

    app.put(
      '/workshops/:id/participants/:inner',
      {
        config: { open: true },
        schema: { params: inside, body: joining, response: { 201: joined } },
      },
      async (request, reply) => {
        requireCreation(request)
        const { id, inner } = request.params
        const answer = await joinWorkshop(deps, id, inner, request.body)
        reply.setCookie(cookieName, request.body.secret, {
          path: `/api/workshops/${id}`,
          httpOnly: true,
          sameSite: 'lax',
          secure,
          maxAge: cookieDays * 24 * 60 * 60,
        })
        return reply.code(201).send(answer)
      },
    )

    app.post(
      '/workshops/:id/passes',
      { config: { open: true }, schema: { params, response: { 201: pass } } },
      async (request, reply) => {
        const made = await makePass(deps, askerOf(request), request.params.id)
        return reply.code(201).header('cache-control', 'no-store').send(made)
      },
    )

    app.put(
      '/workshops/:id/ballots/:inner',
      {
        config: { open: true },
        schema: { params: inside, body: ballotInput, response: { 200: keptBallot } },
      },
      (request) => {
        const { id, inner } = request.params
        return castBallot(deps, askerOf(request), id, inner, request.body)
      },
    )
  }
}
