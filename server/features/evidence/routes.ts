import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { created, uuid } from '../../contract/common.ts'
import {
  earlierEvidence,
  evidence,
  evidenceInput,
  release,
  source,
  sourceInput,
} from '../../contract/evidence.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersionOrFirst } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import {
  readEarlierEvidence,
  readEvidence,
  readSources,
  releaseEvidence,
  saveEvidence,
  saveSource,
} from './use-cases.ts'

const ofReview = z.object({ reviewId: uuid })
/** The addresses by which a piece is released, and to whom. */
const releases = [
  ['release', 'region'],
  ['workshop-release', 'workshop'],
] as const
const saved = { 200: created, 201: created }

export function evidenceRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/reviews/:reviewId/sources',
      { schema: { params: ofReview, response: { 200: z.array(source) } } },
      (request) => readSources(deps, signedInPerson(request), request.params.reviewId),
    )

    app.put(
      '/reviews/:reviewId/sources/:sourceId',
      {
        schema: {
          params: ofReview.extend({ sourceId: uuid }),
          body: sourceInput,
          response: saved,
        },
      },
      async (request, reply) => {
        const { reviewId, sourceId } = request.params
        const version = matchedVersionOrFirst(request)
        const person = signedInPerson(request)
        const answer = await saveSource(deps, person, reviewId, sourceId, version, request.body)
        return reply.code(version === null ? 201 : 200).send(answer)
      },
    )

    app.get(
      '/reviews/:reviewId/evidence',
      { schema: { params: ofReview, response: { 200: z.array(evidence) } } },
      (request) => readEvidence(deps, signedInPerson(request), request.params.reviewId),
    )

    app.get(
      '/reviews/:reviewId/earlier-evidence',
      { schema: { params: ofReview, response: { 200: z.array(earlierEvidence) } } },
      (request) => readEarlierEvidence(deps, signedInPerson(request), request.params.reviewId),
    )

    app.put(
      '/reviews/:reviewId/evidence/:evidenceId',
      {
        schema: {
          params: ofReview.extend({ evidenceId: uuid }),
          body: evidenceInput,
          response: saved,
        },
      },
      async (request, reply) => {
        const { reviewId, evidenceId } = request.params
        const version = matchedVersionOrFirst(request)
        const person = signedInPerson(request)
        const answer = await saveEvidence(deps, person, reviewId, evidenceId, version, request.body)
        return reply.code(version === null ? 201 : 200).send(answer)
      },
    )

    for (const [path, to] of releases) {
      app.put(
        `/reviews/:reviewId/evidence/:evidenceId/${path}`,
        {
          schema: {
            params: ofReview.extend({ evidenceId: uuid }),
            body: release,
            response: { 204: z.null() },
          },
        },
        async (request, reply) => {
          const { reviewId, evidenceId: id } = request.params
          const person = signedInPerson(request)
          await releaseEvidence(deps, person, { reviewId, id, to }, request.body)
          return reply.code(204).send(null)
        },
      )
    }
  }
}
