import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { carriedCell, carriedLook, carriedRound } from '../../contract/carried.ts'
import { cellParams, changed, languageQuery, slug } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { lookAtCarried } from './use-cases/look-at-carried.ts'
import { readCarriedCell, readCarriedRound } from './use-cases/read-carried.ts'

export function carriedRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/rounds/:id/carried',
      {
        config: { open: true },
        schema: {
          params: z.object({ id: slug }),
          querystring: languageQuery,
          response: { 200: carriedRound },
        },
      },
      ({ actor, language, params: { id } }) => readCarriedRound(deps, actor, id, language),
    )

    app.get(
      '/reviews/:reviewId/judgements/:judgement/carried',
      {
        config: { open: true },
        schema: {
          params: cellParams,
          querystring: languageQuery,
          response: { 200: carriedCell },
        },
      },
      ({ actor, params, language, translate }) =>
        readCarriedCell(deps, actor, params, { language, translate }),
    )

    app.put(
      '/reviews/:reviewId/judgements/:judgement/carried',
      { schema: { params: cellParams, body: carriedLook, response: { 200: changed } } },
      (request) =>
        lookAtCarried(
          deps,
          signedInPerson(request),
          request.params,
          matchedVersion(request),
          request.body,
        ),
    )
  }
}
