import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changed, created, languageQuery, slug } from '../../contract/common.ts'
import {
  choiceMade,
  choiceParams,
  comparisonResults,
  judging,
  newChoice,
  openSittings,
  sittingParams,
} from '../../contract/comparisons.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { choose } from './use-cases/choose.ts'
import { drawSitting } from './use-cases/draw-sitting.ts'
import { handIn } from './use-cases/hand-in.ts'
import { readJudging } from './use-cases/read-judging.ts'
import { readResults } from './use-cases/read-results.ts'
import { readSittings } from './use-cases/read-sittings.ts'

export function comparisonRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/rounds/:id/judging',
      {
        schema: {
          params: z.object({ id: slug }),
          querystring: languageQuery,
          response: { 200: judging },
        },
      },
      (request) => readJudging(deps, signedInPerson(request), request.params.id, request.language),
    )

    app.get(
      '/rounds/:id/sittings',
      { schema: { params: z.object({ id: slug }), response: { 200: openSittings } } },
      (request) => readSittings(deps, signedInPerson(request), request.params.id),
    )

    app.put(
      '/rounds/:id/sittings/:sittingId',
      { schema: { params: sittingParams, response: { 201: created } } },
      async (request, reply) => {
        requireCreation(request)
        const drawn = await drawSitting(deps, signedInPerson(request), request.params)
        return reply.code(201).send(drawn)
      },
    )

    app.put(
      '/rounds/:id/sittings/:sittingId/choices/:choiceId',
      { schema: { params: choiceParams, body: newChoice, response: { 201: choiceMade } } },
      async (request, reply) => {
        requireCreation(request)
        const { params, body } = request
        const chosen = await choose(deps, signedInPerson(request), params, body)
        return reply.code(201).send(chosen)
      },
    )

    app.put(
      '/rounds/:id/sittings/:sittingId/handed-in',
      { schema: { params: sittingParams, response: { 200: changed } } },
      (request) => {
        const version = matchedVersion(request)
        return handIn(deps, signedInPerson(request), request.params, version)
      },
    )

    app.get(
      '/rounds/:id/comparisons',
      {
        schema: {
          params: z.object({ id: slug }),
          querystring: languageQuery,
          response: { 200: comparisonResults },
        },
      },
      (request) => readResults(deps, signedInPerson(request), request.params.id, request.language),
    )
  }
}
