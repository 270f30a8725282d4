import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { toUser } from '../../actor.ts'
import { linkUse, oneTimeLink, signedIn } from '../../contract/accounts.ts'
import type { Deps } from '../../deps.ts'
import { startSession } from '../../plugins/session.ts'
import { readLink, takeUpLink } from './use-cases.ts'

const params = z.object({ secret: z.string().min(1).max(200) })

export function linkRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/one-time-links/:secret',
      { config: { open: true }, schema: { params, response: { 200: oneTimeLink } } },
      (request) => readLink(deps, request.params.secret, request.ip),
    )

    app.post(
      '/one-time-links/:secret',
      {
        config: { open: true },
        schema: { params, body: linkUse, response: { 200: signedIn } },
      },
      async (request) => {
        const person = await takeUpLink(deps, request.params.secret, request.body, request.ip)
        await startSession(request, person.id)
        return { user: toUser(person) }
      },
    )
  }
}
