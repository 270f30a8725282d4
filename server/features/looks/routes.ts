import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { slug } from '../../contract/common.ts'
import { lastLook } from '../../contract/looks.ts'
import type { Deps } from '../../deps.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { lookAtRound } from './use-cases.ts'

export function lookRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    instance.withTypeProvider<ZodTypeProvider>().put(
      '/rounds/:id/last-look',
      {
        schema: {
          params: z.object({ id: slug }),
          response: { 200: lastLook },
        },
      },
      (request) => lookAtRound(deps, signedInPerson(request), request.params.id),
    )
  }
}
