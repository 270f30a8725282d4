import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { expectedPositionInput } from '../../contract/cells.ts'
import { cellParams, changed } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersionOrFirst } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { writeExpectedPosition } from './use-cases.ts'

const addresses = { 'expected-position': 'set', 'proposed-position': 'proposed' } as const

export function expectedPositionRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    for (const [name, status] of Object.entries(addresses)) {
      app.put(
        `/reviews/:reviewId/judgements/:judgement/${name}`,
        { schema: { params: cellParams, body: expectedPositionInput, response: { 200: changed } } },
        (request) =>
          writeExpectedPosition(
            deps,
            signedInPerson(request),
            request.params,
            status,
            matchedVersionOrFirst(request),
            request.body,
          ),
      )
    }
  }
}
