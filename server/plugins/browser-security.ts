import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/**
 * Headers that tell browsers what pages may load, to keep answers of the API to their viewer, and
 * over HTTPS alone to insist on it.
 */
export const browserSecurityPlugin = plugin(
  async (app: FastifyInstance, { https }: { https: boolean }) => {
    await app.register(helmet, {
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: https ? [] : null,
        },
      },
      strictTransportSecurity: https,
      crossOriginOpenerPolicy: https,
      originAgentCluster: https,
    })
    app.addHook('onSend', async (request, reply) => {
      if (!request.url.startsWith('/api/')) return
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache')
      reply.header('vary', 'accept-encoding, accept-language, authorization, cookie')
    })
  },
  { name: 'browser-security' },
)
