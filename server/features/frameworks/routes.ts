import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { bilingual, slug } from '../../contract/common.ts'
import { framework, frameworkQuery } from '../../contract/framework.ts'
import type { Deps } from '../../deps.ts'
import { sendHeld } from '../../held-answer.ts'
import { holdFramework, listFrameworks } from './use-cases.ts'

const summary = z.object({
  id: z.string(),
  version: z.int(),
  /** Since which version its meaning is the same. */
  meaningSince: z.int(),
  title: bilingual,
})

/**
 * A version never changes, so browsers need not ask again; but in a trial, which starts over with
 * whatever its files say.
 */
const forGood = 'public, max-age=31536000, immutable'

/** Frameworks are published guidance: everybody may read them. */
export function frameworkRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/frameworks',
      { config: { open: true }, schema: { response: { 200: z.array(summary) } } },
      () => listFrameworks(deps),
    )

    app.get(
      '/frameworks/:id',
      {
        config: { open: true },
        schema: {
          params: z.object({ id: slug }),
          querystring: frameworkQuery,
          response: { 200: framework },
        },
      },
      async (request, reply) => {
        const { version } = request.query
        const answer = await holdFramework(deps, request.params.id, version)
        const stays = version !== undefined && !deps.config.trial
        if (stays) reply.header('cache-control', forGood)
        return sendHeld(request, reply, answer)
      },
    )
  }
}
