import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changed, created, uuid } from '../../contract/common.ts'
import { newWorkshop, workshopInput } from '../../contract/workshops.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { changePlan, prepareWorkshop } from './use-cases/prepare.ts'

export function workshopRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.put(
      '/reviews/:reviewId/workshops/:id',
      {
        schema: {
          params: z.object({ reviewId: uuid, id: uuid }),
          body: newWorkshop,
          response: { 201: created },
        },
      },
      async (request, reply) => {
        requireCreation(request)
        const { reviewId, id } = request.params
        const person = signedInPerson(request)
        return reply.code(201).send(await prepareWorkshop(deps, person, reviewId, id, request.body))
      },
    )

    app.put(
      '/workshops/:id',
      {
        schema: {
          params: z.object({ id: uuid }),
          body: workshopInput,
          response: { 200: changed },
        },
      },
      (request) =>
        changePlan(
          deps,
          signedInPerson(request),
          request.params.id,
          matchedVersion(request),
          request.body,
        ),
    )
  }
}
