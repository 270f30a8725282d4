import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { created, uuid } from '../../contract/common.ts'
import { newHandOver } from '../../contract/overall.ts'
import type { Deps } from '../../deps.ts'
import { requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { handOver, seeHandOvers } from './use-cases.ts'

export function handOverRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()
    app.put(
      '/reviews/:reviewId/hand-overs/:id',
      {
        schema: {
          params: z.object({ reviewId: uuid, id: uuid }),
          body: newHandOver,
          response: { 201: created },
        },
      },
      async (request, reply) => {
        requireCreation(request)
        const { reviewId, id } = request.params
        return reply
          .code(201)
          .send(await handOver(deps, signedInPerson(request), reviewId, id, request.body))
      },
    )

    app.put(
      '/reviews/:reviewId/hand-overs-seen',
      {
        schema: {
          params: z.object({ reviewId: uuid }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await seeHandOvers(deps, signedInPerson(request), request.params.reviewId)
        return reply.code(204).send(null)
      },
    )
  }
}
