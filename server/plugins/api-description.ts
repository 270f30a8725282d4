import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

/** Describes the routes from their own schemas: `/api/openapi.json`, and a page at `/api/docs`. */
export const apiDescriptionPlugin = plugin(
  async (app: FastifyInstance, { version }: { version: string }) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Readiness review toolkit',
          description:
            'Reviews of public bodies’ readiness to deliver. Sign in with a session cookie, or send a personal token as `Authorization: Bearer`.',
          version,
        },
        components: {
          securitySchemes: {
            cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
            token: { type: 'http', scheme: 'bearer' },
          },
        },
        security: [{ cookie: [] }, { token: [] }],
      },
      transform: jsonSchemaTransform,
    })
    app.get('/api/openapi.json', { config: { open: true }, schema: { hide: true } }, async () =>
      app.swagger(),
    )
    app.addHook('onRoute', (route) => {
      if (route.url.startsWith('/api/docs')) route.config = { ...route.config, open: true }
    })
    await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
  },
  { name: 'api-description', dependencies: ['session'] },
)
