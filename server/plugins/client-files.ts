import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/** Serves the built client; every address that names no file gives its first page. */
export const clientFilesPlugin = plugin(
  async (app: FastifyInstance, { root }: { root: string }) => {
    if (!existsSync(root)) return
    await app.register(fastifyStatic, {
      root,
      serve: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/')
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
    app.get('/*', { config: { open: true }, schema: { hide: true } }, (request, reply) => {
      const { pathname } = new URL(request.url, 'http://localhost')
      if (pathname.startsWith('/api/')) return reply.callNotFound()
      const file = extname(pathname) === '' ? 'index.html' : decodeURIComponent(pathname.slice(1))
      return reply.sendFile(file)
    })
  },
  { name: 'client-files', dependencies: ['session'] },
)
