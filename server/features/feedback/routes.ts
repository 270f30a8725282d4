import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { newAgreed } from '../../contract/cells.ts'
import { cellParams, changed, created, slug, uuid } from '../../contract/common.ts'
import { extensionInput, feedbackAnswer, newFeedback } from '../../contract/feedback.ts'
import { feedbackLook, feedbackNews } from '../../contract/feedback-news.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { agree } from './use-cases/agree.ts'
import { answerContested } from './use-cases/answer-contested.ts'
import { extendAnswers } from './use-cases/extend-answers.ts'
import { giveFeedback } from './use-cases/give-feedback.ts'
import { lookAtFeedback, readFeedbackNews } from './use-cases/read-news.ts'

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

    app.get(
      '/rounds/:id/feedback-news',
      { schema: { params: z.object({ id: slug }), response: { 200: feedbackNews } } },
      (request) =>
        readFeedbackNews(deps, signedInPerson(request), request.params.id, request.language),
    )

    app.put(
      '/reviews/:reviewId/feedback-look',
      { schema: { params: z.object({ reviewId: uuid }), response: { 200: feedbackLook } } },
      (request) => lookAtFeedback(deps, signedInPerson(request), request.params.reviewId),
    )

    app.put(
      '/reviews/:reviewId/feedback-until',
      {
        schema: {
          params: z.object({ reviewId: uuid }),
          body: extensionInput,
          response: { 200: changed },
        },
      },
      (request) =>
        extendAnswers(
          deps,
          signedInPerson(request),
          request.params.reviewId,
          matchedVersion(request),
          request.body,
        ),
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
