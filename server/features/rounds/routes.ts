import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changed, created, languageQuery, slug } from '../../contract/common.ts'
import {
  matrix,
  matrixQuery,
  newRound,
  newRoundId,
  publication,
  round,
  roundChange,
  roundSummary,
} from '../../contract/rounds.ts'
import type { Deps } from '../../deps.ts'
import { sendHeld } from '../../held-answer.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { changeRound, createRound, setPublication } from './use-cases/change-rounds.ts'
import { holdMatrix } from './use-cases/hold-matrix.ts'
import { readRound, readRounds } from './use-cases/read-rounds.ts'

const params = z.object({ id: slug })

export function roundRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/rounds',
      {
        config: { open: true },
        schema: { querystring: languageQuery, response: { 200: z.array(roundSummary) } },
      },
      ({ actor, language }) => readRounds(deps, actor, language),
    )

    app.get(
      '/rounds/:id',
      {
        config: { open: true },
        schema: { params, querystring: languageQuery, response: { 200: round } },
      },
      ({ actor, language, params: { id } }) => readRound(deps, actor, id, language),
    )

    app.get(
      '/rounds/:id/matrix',
      {
        config: { open: true },
        schema: { params, querystring: matrixQuery, response: { 200: matrix } },
      },
      async (request, reply) => {
        const answer = await holdMatrix(deps, request.actor, {
          roundId: request.params.id,
          layer: request.query.layer,
          language: request.language,
          translate: request.translate,
        })
        return sendHeld(request, reply, answer)
      },
    )

    app.put(
      '/rounds/:id',
      {
        schema: {
          params: z.object({ id: newRoundId }),
          body: newRound,
          response: { 201: created },
        },
      },
      async (request, reply) => {
        requireCreation(request)
        const { id } = request.params
        return reply
          .code(201)
          .send(await createRound(deps, signedInPerson(request), id, request.body))
      },
    )

    app.patch(
      '/rounds/:id',
      { schema: { params, body: roundChange, response: { 200: changed } } },
      (request) =>
        changeRound(
          deps,
          signedInPerson(request),
          request.params.id,
          matchedVersion(request),
          request.body,
        ),
    )

    app.put(
      '/rounds/:id/publication',
      { schema: { params, body: publication, response: { 200: changed } } },
      (request) =>
        setPublication(
          deps,
          signedInPerson(request),
          request.params.id,
          matchedVersion(request),
          request.body,
        ),
    )
  }
}
