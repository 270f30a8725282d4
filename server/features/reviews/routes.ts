import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changed, slug, uuid } from '../../contract/common.ts'
import { recusalInput, stageMove } from '../../contract/rounds.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { moveStage, setLead, setRecusal, setReviewer } from './use-cases.ts'

const leadParams = z.object({ roundId: slug, personId: uuid })
const memberParams = z.object({ reviewId: uuid, personId: uuid })
const done = { 204: z.null() }

export function reviewRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    for (const method of ['PUT', 'DELETE'] as const) {
      app.route({
        method,
        url: '/rounds/:roundId/leads/:personId',
        schema: { params: leadParams, response: done },
        handler: async (request, reply) => {
          const { roundId, personId } = request.params
          await setLead(deps, signedInPerson(request), roundId, personId, method === 'PUT')
          return reply.code(204).send(null)
        },
      })

      app.route({
        method,
        url: '/reviews/:reviewId/reviewers/:personId',
        schema: { params: memberParams, response: done },
        handler: async (request, reply) => {
          const { reviewId, personId } = request.params
          await setReviewer(deps, signedInPerson(request), reviewId, personId, method === 'PUT')
          return reply.code(204).send(null)
        },
      })
    }

    app.put(
      '/reviews/:reviewId/recusals/:personId',
      { schema: { params: memberParams, body: recusalInput, response: done } },
      async (request, reply) => {
        const { reviewId, personId } = request.params
        await setRecusal(deps, signedInPerson(request), reviewId, personId, request.body)
        return reply.code(204).send(null)
      },
    )

    app.delete(
      '/reviews/:reviewId/recusals/:personId',
      { schema: { params: memberParams, response: done } },
      async (request, reply) => {
        const { reviewId, personId } = request.params
        await setRecusal(deps, signedInPerson(request), reviewId, personId, null)
        return reply.code(204).send(null)
      },
    )

    app.put(
      '/reviews/:reviewId/stage',
      {
        schema: {
          params: z.object({ reviewId: uuid }),
          body: stageMove,
          response: { 200: changed },
        },
      },
      (request) =>
        moveStage(
          deps,
          signedInPerson(request),
          request.params.reviewId,
          matchedVersion(request),
          request.body,
        ),
    )
  }
}
