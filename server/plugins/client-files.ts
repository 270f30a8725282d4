import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/** Serves the built client; every address that is not the API's gives its first page. */
export const clientFilesPlugin = plugin(
  async (app: FastifyInstance, { root }: { root: string }) => {
    if (!existsSync(root)) return
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/')
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    app.get('/*', { config: { open: true }, schema: { hide: true } }, (request, reply) =>
      request.url.startsWith('/api/') ? reply.callNotFound() : reply.sendFile('index.html'),
    )
  },
  { name: 'client-files', dependencies: ['session'] },
)
