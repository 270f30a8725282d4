import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { languageQuery, slug } from '../../contract/common.ts'
import { planAnswer, planQuestion } from '../../contract/plan-of-figures.ts'
import type { Deps } from '../../deps.ts'
import { answerPlan } from './use-cases.ts'

export function figuresPlanRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    instance.withTypeProvider<ZodTypeProvider>().post(
      '/rounds/:id/plan-of-figures',
      {
        schema: {
          params: z.object({ id: slug }),
          querystring: languageQuery,
          body: planQuestion,
          response: { 200: planAnswer },
        },
      },
      async ({ actor, params, body, language }, reply) => {
        // The request closes once its body is read; the answer, where nobody waits for it.
        const left = new AbortController()
        reply.raw.once('close', () => left.abort())
        const { signal } = left
        try {
          return await answerPlan(deps, actor, {
            roundId: params.id,
            question: body,
            language,
            signal,
          })
        } catch (error) {
          if (signal.aborted) return reply.hijack()
          throw error
        }
      },
    )
  }
}
