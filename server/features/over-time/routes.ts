import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { overTime, overTimeQuery } from '../../contract/over-time.ts'
import type { Deps } from '../../deps.ts'
import { readOverTime } from './use-cases.ts'

export function overTimeRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    instance.withTypeProvider<ZodTypeProvider>().get(
      '/over-time',
      {
        config: { open: true },
        schema: { querystring: overTimeQuery, response: { 200: overTime } },
      },
      ({ actor, query, language, translate }) =>
        readOverTime(deps, actor, { region: query.region ?? null, language, translate }),
    )
  }
}
