import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { checkHealth } from './use-cases.ts'

const health = z.object({
  status: z.literal('ok'),
  database: z.enum(['sqlite', 'postgres']),
  version: z.string(),
  trial: z.boolean(),
})

export function healthRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    instance
      .withTypeProvider<ZodTypeProvider>()
      .get('/health', { config: { open: true }, schema: { response: { 200: health } } }, () =>
        checkHealth(deps),
      )
  }
}
