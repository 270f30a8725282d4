import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { newDissent } from '../../contract/calibration-sessions.ts'
import { newCalibrated, newProposal, waiverInput } from '../../contract/cells.ts'
import { cellParams, changed, created, slug, uuid } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { calibrate, keepDissent, proposeLevel, revealRound, setWaiver } from './use-cases.ts'

export function calibrationRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()
    const waiverAddress = '/reviews/:reviewId/judgements/:judgement/waiver'

    app.post(
      '/rounds/:id/reveal',
      { schema: { params: z.object({ id: slug }), response: { 200: changed } } },
      (request) => revealRound(deps, signedInPerson(request), request.params.id),
    )

    app.put(
      waiverAddress,
      { schema: { params: cellParams, body: waiverInput, response: { 204: z.null() } } },
      async (request, reply) => {
        await setWaiver(deps, signedInPerson(request), request.params, request.body)
        return reply.code(204).send(null)
      },
    )

    app.delete(
      waiverAddress,
      { schema: { params: cellParams, response: { 204: z.null() } } },
      async (request, reply) => {
        await setWaiver(deps, signedInPerson(request), request.params, null)
        return reply.code(204).send(null)
      },
    )

    app.put(
      '/reviews/:reviewId/judgements/:judgement/proposals/:id',
      {
        schema: {
          params: cellParams.extend({ id: uuid }),
          body: newProposal,
          response: { 201: created },
        },
      },
      async (request, reply) => {
        requireCreation(request)
        const { id, ...cell } = request.params
        const person = signedInPerson(request)
        return reply.code(201).send(await proposeLevel(deps, person, cell, id, request.body))
      },
    )

    app.put(
      '/reviews/:reviewId/judgements/:judgement/dissents/:id',
      {
        schema: {
          params: cellParams.extend({ id: uuid }),
          body: newDissent,
          response: { 201: created },
        },
      },
      async (request, reply) => {
        requireCreation(request)
        const { id, ...cell } = request.params
        const person = signedInPerson(request)
        return reply.code(201).send(await keepDissent(deps, person, cell, id, request.body))
      },
    )

    app.put(
      '/reviews/:reviewId/judgements/:judgement/calibrated/:id',
      {
        schema: {
          params: cellParams.extend({ id: uuid }),
          body: newCalibrated,
          response: { 201: created },
        },
      },
      async (request, reply) => {
        requireCreation(request)
        const { id, ...cell } = request.params
        const person = signedInPerson(request)
        return reply.code(201).send(await calibrate(deps, person, cell, id, request.body))
      },
    )
  }
}
