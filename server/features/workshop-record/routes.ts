import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changed, created, languageQuery, slug, uuid } from '../../contract/common.ts'
import { moved } from '../../contract/live-workshop.ts'
import { minutes, minutesInput, workshopPiece } from '../../contract/workshop-record.ts'
import { workshop, workshopAgreementInput } from '../../contract/workshops.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { agree } from './use-cases/agree.ts'
import { endWorkshop } from './use-cases/end.ts'
import { readWorkshopEvidence } from './use-cases/evidence.ts'
import { editMinutes, readMinutes } from './use-cases/minutes.ts'
import { readWorkshop, readWorkshops } from './use-cases/read.ts'
import { takeOutDocx, takeOutHtml } from './use-cases/take-out.ts'

const params = z.object({ id: uuid })
const ofReview = z.object({ reviewId: uuid })

/** What stays of a workshop: what it agreed, and what it may show. */
export function workshopRecordRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/reviews/:reviewId/workshops',
      {
        schema: {
          params: ofReview,
          querystring: languageQuery,
          response: { 200: z.array(workshop) },
        },
      },
      (request) => {
        const person = signedInPerson(request)
        return readWorkshops(deps, person, request.params.reviewId, request.language)
      },
    )

    app.get(
      '/workshops/:id',
      { schema: { params, querystring: languageQuery, response: { 200: workshop } } },
      (request) => {
        const person = signedInPerson(request)
        return readWorkshop(deps, person, request.params.id, request.language)
      },
    )

    app.get(
      '/reviews/:reviewId/workshop-evidence',
      { schema: { params: ofReview, response: { 200: z.array(workshopPiece) } } },
      (request) => readWorkshopEvidence(deps, signedInPerson(request), request.params.reviewId),
    )

    app.put(
      '/workshops/:id/judgements/:judgement/agreements/:agreementId',
      {
        schema: {
          params: params.extend({ judgement: slug, agreementId: uuid }),
          body: workshopAgreementInput,
          response: { 201: created },
        },
      },
      async (request, reply) => {
        requireCreation(request)
        const { id: workshopId, judgement, agreementId: id } = request.params
        const place = { workshopId, judgement, id }
        const person = signedInPerson(request)
        return reply.code(201).send(await agree(deps, person, place, request.body))
      },
    )

    app.post('/workshops/:id/ending', { schema: { params, response: { 200: moved } } }, (request) =>
      endWorkshop(deps, signedInPerson(request), request.params.id, matchedVersion(request)),
    )

    app.get(
      '/workshops/:id/minutes',
      { schema: { params, querystring: languageQuery, response: { 200: minutes } } },
      (request) => readMinutes(deps, signedInPerson(request), request.params.id, request.language),
    )

    app.put(
      '/workshops/:id/minutes',
      {
        schema: {
          params,
          querystring: languageQuery,
          body: minutesInput,
          response: { 200: changed },
        },
      },
      (request) => {
        const { language, params: asked } = request
        const place = { id: asked.id, language, version: matchedVersion(request) }
        return editMinutes(deps, signedInPerson(request), place, request.body)
      },
    )

    app.get(
      '/workshops/:id/minutes.docx',
      { schema: { params, querystring: languageQuery, response: { 200: z.unknown() } } },
      async (request, reply) => {
        const { language, params: asked } = request
        const person = signedInPerson(request)
        const { fileName, content } = await takeOutDocx(deps, person, { ...asked, language })
        return reply
          .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
          .header('content-disposition', `attachment; filename="${fileName}"`)
          .header('content-language', language)
          .send(content)
      },
    )

    app.get(
      '/workshops/:id/minutes.html',
      { schema: { params, querystring: languageQuery, response: { 200: z.string() } } },
      async (request, reply) => {
        const { language, params: asked } = request
        const person = signedInPerson(request)
        const { fileName, content } = await takeOutHtml(deps, person, { ...asked, language })
        return reply
          .type('text/html; charset=utf-8')
          .header('content-disposition', `inline; filename="${fileName}"`)
          .header('content-language', language)
          .send(content)
      },
    )
  }
}
