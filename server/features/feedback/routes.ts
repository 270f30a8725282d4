import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { feedbackAnswer, newAgreed, newFeedback } from '../../contract/cells.ts'
import { cellParams, created, uuid } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { agree, answerContested, giveFeedback } from './use-cases.ts'

const params = cellParams.extend({ id: uuid })

export function feedbackRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.put(
      '/reviews/:reviewId/judgements/:judgement/feedback/:id',
      { schema: { params, body: newFeedback, response: { 201: created } } },
      async (request, reply) => {
        requireCreation(request)
        const { id, ...cell } = request.params
        const person = signedInPerson(request)
        return reply.code(201).send(await giveFeedback(deps, person, cell, id, request.body))
      },
    )

    app.put(
      '/reviews/:reviewId/judgements/:judgement/feedback/:id/answer',
      {
        schema: {
          params,
          body: feedbackAnswer,
          response: { 200: z.object({ id: uuid }) },
        },
      },
      (request) => {
        const { id, ...cell } = request.params
        return answerContested(deps, signedInPerson(request), cell, id, request.body)
      },
    )

    app.put(
      '/reviews/:reviewId/judgements/:judgement/agreed/:id',
      { schema: { params, body: newAgreed, response: { 201: created } } },
      async (request, reply) => {
        requireCreation(request)
        const { id, ...cell } = request.params
        const person = signedInPerson(request)
        return reply.code(201).send(await agree(deps, person, cell, id, request.body))
      },
    )
  }
}
