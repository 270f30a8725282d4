import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { languageQuery, slug } from '../../contract/common.ts'
import { figures } from '../../contract/figures.ts'
import type { Deps } from '../../deps.ts'
import { sendHeld } from '../../held-answer.ts'
import { readFigures } from './use-cases.ts'

/** What the sealed ratings of a round say of how far its raters agree. */
export function figureRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/rounds/:id/figures',
      {
        schema: {
          params: z.object({ id: slug }),
          querystring: languageQuery,
          response: { 200: figures },
        },
      },
      async (request, reply) => {
        const { actor, language, params, signal } = request
        try {
          const answer = await readFigures(deps, actor, { roundId: params.id, language, signal })
          return sendHeld(request, reply, answer)
        } catch (error) {
          if (signal.aborted) return reply.hijack()
          throw error
        }
      },
    )
  }
}
