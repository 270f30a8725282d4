import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { roundTrailEntry } from '../../contract/cells.ts'
import { slug } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { readRoundTrail } from './use-cases.ts'

export function auditRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    instance.withTypeProvider<ZodTypeProvider>().get(
      '/rounds/:id/trail',
      {
        schema: {
          params: z.object({ id: slug }),
          response: { 200: z.array(roundTrailEntry) },
        },
      },
      (request) => readRoundTrail(deps, signedInPerson(request), request.params.id),
    )
  }
}
