import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { draft, draftContent, newRating } from '../../contract/cells.ts'
import { cellParams, created, uuid } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersionOrFirst, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { saveDraft, sealRating } from './use-cases.ts'

export function ratingRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.put(
      '/reviews/:reviewId/judgements/:judgement/draft',
      { schema: { params: cellParams, body: draftContent, response: { 200: draft } } },
      (request) =>
        saveDraft(
          deps,
          signedInPerson(request),
          request.params,
          matchedVersionOrFirst(request),
          request.body,
        ),
    )

    app.put(
      '/reviews/:reviewId/judgements/:judgement/ratings/:ratingId',
      {
        schema: {
          params: cellParams.extend({ ratingId: uuid }),
          body: newRating,
          response: { 201: created },
        },
      },
      async (request, reply) => {
        requireCreation(request)
        const { ratingId, ...cell } = request.params
        const sealed = await sealRating(deps, signedInPerson(request), cell, ratingId, request.body)
        return reply.code(201).send(sealed)
      },
    )
  }
}
