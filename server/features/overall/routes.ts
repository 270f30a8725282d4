import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changed, languageQuery, slug } from '../../contract/common.ts'
import {
  overallInput,
  overallOfReview,
  overallOfRound,
  overallText,
} from '../../contract/overall.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersionOrFirst } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { readOverall, writeOfReview, writeOfRound } from './use-cases.ts'

export function overallRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/rounds/:id/overall',
      {
        config: { open: true },
        schema: {
          params: z.object({ id: slug }),
          querystring: languageQuery,
          response: { 200: z.array(overallText) },
        },
      },
      ({ actor, language, params: { id } }) => readOverall(deps, actor, id, language),
    )

    app.put(
      '/rounds/:id/overall/:kind',
      { schema: { params: overallOfRound, body: overallInput, response: { 200: changed } } },
      (request) =>
        writeOfRound(
          deps,
          signedInPerson(request),
          request.params,
          matchedVersionOrFirst(request),
          request.body,
        ),
    )

    app.put(
      '/reviews/:reviewId/overall/:kind',
      { schema: { params: overallOfReview, body: overallInput, response: { 200: changed } } },
      (request) =>
        writeOfReview(
          deps,
          signedInPerson(request),
          request.params,
          matchedVersionOrFirst(request),
          request.body,
        ),
    )
  }
}
