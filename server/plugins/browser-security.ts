import type { OutgoingHttpHeader } from 'node:http'
import helmet from '@fastify/helmet'
import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify'
import plugin from 'fastify-plugin'

/**
 * Headers that tell browsers what pages may load, to keep answers of the API to their viewer, and
 * over HTTPS alone to insist on it.
 */
export const browserSecurityPlugin = plugin(
  async (app: FastifyInstance, { https }: { https: boolean }) => {
    await app.register(helmet, {
      global: false,
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
    app.addHook('onRequest', createHeaderHook())
    app.addHook('onSend', async (request, reply) => {
      if (!request.url.startsWith('/api/')) return
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache')
      reply.header('vary', 'accept-encoding, accept-language, authorization, cookie')
    })
  },
  { name: 'browser-security' },
)

/** Sets the headers that helmet gives the first answer on all: it would build the same each time. */
function createHeaderHook(): onRequestAsyncHookHandler {
  let headers: [name: string, value: OutgoingHttpHeader][] | null = null
  return async (_, reply) => {
    if (headers) {
      for (const [name, value] of headers) reply.raw.setHeader(name, value)
      return
    }
    const before = new Set(reply.raw.getHeaderNames())
    reply.helmet()
    headers = Object.entries(reply.raw.getHeaders()).flatMap(([name, value]) =>
      value === undefined || before.has(name) ? [] : [[name, value]],
    )
  }
}
