import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { bilingual, slug } from '../../contract/common.ts'
import { framework, frameworkQuery } from '../../contract/framework.ts'
import type { Deps } from '../../deps.ts'
import { getFramework, listFrameworks } from './use-cases.ts'

const summary = z.object({
  id: z.string(),
  version: z.int(),
  /** Since which version its meaning is the same. */
  meaningSince: z.int(),
  title: bilingual,
})

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
      (request) => getFramework(deps, request.params.id, request.query.version),
    )
  }
}
