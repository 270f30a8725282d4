import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { issuedToken, newToken, token } from '../../contract/accounts.ts'
import { uuid } from '../../contract/common.ts'
import type { Deps } from '../../deps.ts'
import { requireCreation } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { createToken, listOwnTokens, revokeToken } from './use-cases.ts'

const params = z.object({ id: uuid })

export function tokenRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get('/account/tokens', { schema: { response: { 200: z.array(token) } } }, (request) =>
      listOwnTokens(deps, signedInPerson(request)),
    )

    app.put(
      '/account/tokens/:id',
      { schema: { params, body: newToken, response: { 201: issuedToken } } },
      async (request, reply) => {
        requireCreation(request)
        const { id } = request.params
        return reply
          .code(201)
          .send(await createToken(deps, signedInPerson(request), id, request.body))
      },
    )

    app.delete(
      '/account/tokens/:id',
      { schema: { params, response: { 204: z.null() } } },
      async (request, reply) => {
        await revokeToken(deps, signedInPerson(request), request.params.id)
        return reply.code(204).send(null)
      },
    )
  }
}
