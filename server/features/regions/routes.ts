import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changed, created, slug } from '../../contract/common.ts'
import { newRegion, region } from '../../contract/rounds.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion, requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { createRegion, readRegions, renameRegion } from './use-cases.ts'

const params = z.object({ id: slug })

export function regionRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get('/regions', { schema: { response: { 200: z.array(region) } } }, (request) =>
      readRegions(deps, signedInPerson(request)),
    )

    app.put(
      '/regions/:id',
      { schema: { params, body: newRegion, response: { 201: created } } },
      async (request, reply) => {
        requireCreation(request)
        const { id } = request.params
        return reply
          .code(201)
          .send(await createRegion(deps, signedInPerson(request), id, request.body))
      },
    )

    app.patch(
      '/regions/:id',
      { schema: { params, body: newRegion, response: { 200: changed } } },
      (request) =>
        renameRegion(
          deps,
          signedInPerson(request),
          request.params.id,
          matchedVersion(request),
          request.body,
        ),
    )
  }
}
