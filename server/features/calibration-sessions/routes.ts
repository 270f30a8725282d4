import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  adoptionInput,
  attendanceInput,
  calibrationAgenda,
  lobbyAnswer,
  sessionEventsAnswer,
  sessionEventsQuery,
  sessionGoInput,
  sessionMoved,
  sessionSummary,
} from '../../contract/calibration-sessions.ts'
import { created, slug, uuid } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { answerLive } from '../../live/answer.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { adoptUnanimous } from './use-cases/adopt-unanimous.ts'
import { followSession, readSessionEvents, readSessions } from './use-cases/follow.ts'
import { confirmWhoWasThere, endSession, goToCell } from './use-cases/move-session.ts'
import { openSession } from './use-cases/open-session.ts'
import { readAgenda } from './use-cases/read-agenda.ts'
import { readLobby, waitForSession } from './use-cases/wait.ts'

const ofRound = z.object({ roundId: slug })
const inRound = ofRound.extend({ id: uuid })
const params = z.object({ id: uuid })
const response = { 200: sessionMoved }

/** The number of the last event that a caller has, as a browser says it that comes back, or a client. */
function lastSeen({
  headers,
  query,
}: Pick<FastifyRequest, 'headers'> & { query: { after?: number | undefined } }) {
  const last = Number(headers['last-event-id'] ?? Number.NaN)
  return Number.isInteger(last) ? last : query.after
}

const asksForStream = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers.accept?.includes('text/event-stream') ?? false

/** The meetings in which a round's review team calibrates, as they happen. */
export function calibrationSessionRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/rounds/:roundId/calibration-agenda',
      { schema: { params: ofRound, response: { 200: calibrationAgenda } } },
      (request) => readAgenda(deps, signedInPerson(request), request.params.roundId),
    )

    app.get(
      '/rounds/:roundId/calibration-sessions',
      { schema: { params: ofRound, response: { 200: z.array(sessionSummary) } } },
      (request) => readSessions(deps, signedInPerson(request), request.params.roundId),
    )

    app.get(
      '/rounds/:roundId/calibration-sessions/events',
      {
        schema: {
          params: ofRound,
          querystring: sessionEventsQuery,
          response: { 200: lobbyAnswer },
        },
      },
      async (request, reply) => {
        const { roundId } = request.params
        const person = signedInPerson(request)
        const after = lastSeen(request)
        if (!asksForStream(request)) {
          reply.header('cache-control', 'no-store')
          return readLobby(deps, person, roundId, after)
        }
        const waiting = await waitForSession(deps, person, roundId, after)
        await answerLive(reply, { ...waiting, hub: deps.live, now: deps.now() })
        return reply
      },
    )

    app.put(
      '/rounds/:roundId/calibration-sessions/:id',
      { schema: { params: inRound, response: { 201: created } } },
      async (request, reply) => {
        requireCreation(request)
        const { roundId, id } = request.params
        const person = signedInPerson(request)
        return reply.code(201).send(await openSession(deps, person, roundId, id))
      },
    )

    app.put(
      '/rounds/:roundId/adoptions/:id',
      { schema: { params: inRound, body: adoptionInput, response: { 201: created } } },
      async (request, reply) => {
        requireCreation(request)
        const person = signedInPerson(request)
        const { params: place, body } = request
        return reply.code(201).send(await adoptUnanimous(deps, person, place, body))
      },
    )

    app.get(
      '/calibration-sessions/:id/events',
      {
        schema: {
          params,
          querystring: sessionEventsQuery,
          response: { 200: sessionEventsAnswer },
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const person = signedInPerson(request)
        const after = lastSeen(request)
        if (!asksForStream(request)) {
          reply.header('cache-control', 'no-store')
          return readSessionEvents(deps, person, id, after)
        }
        const following = await followSession(deps, person, id, after)
        await answerLive(reply, { ...following, hub: deps.live, streamId: id, now: deps.now() })
        return reply
      },
    )

    app.post(
      '/calibration-sessions/:id/place',
      { schema: { params, body: sessionGoInput, response } },
      (request) => {
        const seen = { id: request.params.id, version: matchedVersion(request) }
        return goToCell(deps, signedInPerson(request), seen, request.body)
      },
    )

    app.put(
      '/calibration-sessions/:id/attendance',
      { schema: { params, body: attendanceInput, response } },
      (request) => {
        const seen = { id: request.params.id, version: matchedVersion(request) }
        return confirmWhoWasThere(deps, signedInPerson(request), seen, request.body)
      },
    )

    app.post('/calibration-sessions/:id/ending', { schema: { params, response } }, (request) => {
      const seen = { id: request.params.id, version: matchedVersion(request) }
      return endSession(deps, signedInPerson(request), seen)
    })
  }
}
