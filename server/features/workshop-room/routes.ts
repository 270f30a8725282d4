import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { uuid } from '../../contract/common.ts'
import {
  eventsAnswer,
  eventsQuery,
  goInput,
  moved,
  revealInput,
  snapshot,
} from '../../contract/live-workshop.ts'
import { ballotInput, joined, joining, keptBallot } from '../../contract/workshops.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { answerLive } from '../../live/answer.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { castBallot } from './use-cases/cast-ballot.ts'
import { follow, readEvents, readSnapshot } from './use-cases/follow.ts'
import { goTo } from './use-cases/go.ts'
import { joinWorkshop } from './use-cases/join.ts'
import { openRoom } from './use-cases/open-room.ts'
import { reveal } from './use-cases/reveal.ts'

const params = z.object({ id: uuid })
const inside = params.extend({ inner: uuid })

/** Participants have no account: a cookie for their workshop alone says who they are. */
const cookieName = 'participant'
const cookieDays = 14

/** What happens in the room of a workshop while it is open. */
export function workshopRoomRoutes(deps: Deps) {
  const secure = deps.config.publicUrl?.protocol === 'https:'
  const askerOf = ({ actor, cookies }: FastifyRequest) => ({
    actor,
    secret: cookies[cookieName],
  })

  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

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

    app.post(
      '/workshops/:id/opening',
      { schema: { params, response: { 200: moved } } },
      (request) =>
        openRoom(deps, signedInPerson(request), request.params.id, matchedVersion(request)),
    )

    app.post(
      '/workshops/:id/place',
      { schema: { params, body: goInput, response: { 200: moved } } },
      (request) => {
        const person = signedInPerson(request)
        const version = matchedVersion(request)
        return goTo(deps, person, request.params.id, version, request.body.to)
      },
    )

    app.post(
      '/workshops/:id/reveal',
      { schema: { params, body: revealInput, response: { 200: moved } } },
      (request) =>
        reveal(deps, signedInPerson(request), request.params.id, request.body.ballotRound),
    )
  }
}
