import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { cell } from '../../contract/cells.ts'
import { languageQuery, slug } from '../../contract/common.ts'
import { wholeReview } from '../../contract/whole-review.ts'
import type { Deps } from '../../deps.ts'
import { readCell } from './use-cases/read-cell.ts'
import { readReview } from './use-cases/read-review.ts'

/**
 * Sends an answer as the use case made it: for the largest of them, where parsing costs more than
 * reading. Tests hold that for every role it is what its schema declares, and nothing more.
 */
const sendAsMade = () => JSON.stringify

export function cellRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/rounds/:roundId/regions/:regionId',
      {
        config: { open: true },
        serializerCompiler: sendAsMade,
        schema: {
          params: z.object({ roundId: slug, regionId: slug }),
          querystring: languageQuery,
          response: { 200: wholeReview },
        },
      },
      ({ params, actor, language, translate }) =>
        readReview(deps, actor, { ...params, language, translate }),
    )

    app.get(
      '/rounds/:roundId/cells/:regionId/:judgement',
      {
        config: { open: true },
        schema: {
          params: z.object({ roundId: slug, regionId: slug, judgement: slug }),
          querystring: languageQuery,
          response: { 200: cell },
        },
      },
      ({ params, actor, language, translate }) =>
        readCell(deps, actor, { ...params, language, translate }),
    )
  }
}
