import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { toUser } from '../../actor.ts'
import { session, signedIn, signIn } from '../../contract/accounts.ts'
import type { Deps } from '../../deps.ts'
import { endSession, startSession } from '../../plugins/session.ts'
import { describeSession, signInByRole, signInWithPassword } from './use-cases.ts'

export function sessionRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/session',
      { config: { open: true }, schema: { response: { 200: session } } },
      ({ actor, headers }, reply) => {
        reply.header('cache-control', 'no-store')
        return describeSession(deps, actor, headers.authorization === undefined)
      },
    )

    app.post(
      '/session',
      { config: { open: true }, schema: { body: signIn, response: { 200: signedIn } } },
      async (request) => {
        const input = request.body
        const person =
          'role' in input
            ? await signInByRole(deps, input, request.ip)
            : await signInWithPassword(deps, input, request.ip)
        await startSession(request, person.id)
        return { user: toUser(person) }
      },
    )

    app.delete(
      '/session',
      { config: { open: true }, schema: { response: { 204: z.null() } } },
      async (request, reply) => {
        await endSession(request, reply)
        return reply.code(204).send(null)
      },
    )
  }
}
