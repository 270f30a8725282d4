import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { languageQuery, slug } from '../../contract/common.ts'
import { ratingsMetadata } from '../../contract/exports.ts'
import type { Deps } from '../../deps.ts'
import { takeOutRatings, takeOutRatingsMetadata } from './use-cases.ts'

const params = z.object({ id: slug })

/** The figures to take elsewhere: files, named so that they can be saved as they come. */
export function exportRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()

    app.get(
      '/rounds/:id/ratings.csv',
      {
        config: { open: true },
        schema: { params, querystring: languageQuery, response: { 200: z.string() } },
      },
      async (request, reply) => {
        const { actor, language, translate, params: asked } = request
        const words = { language, translate }
        const { fileName, content } = await takeOutRatings(deps, actor, asked.id, words)
        return reply
          .type('text/csv; charset=utf-8; header=present')
          .header('content-disposition', attachment(fileName))
          .header('content-language', language)
          .send(content)
      },
    )

    app.get(
      '/rounds/:id/ratings.csv-metadata.json',
      {
        config: { open: true },
        schema: { params, querystring: languageQuery, response: { 200: ratingsMetadata } },
      },
      async (request, reply) => {
        const { actor, language, params: asked } = request
        const { fileName, content } = await takeOutRatingsMetadata(deps, actor, asked.id, language)
        return reply
          .type('application/csvm+json; charset=utf-8')
          .header('content-disposition', attachment(fileName))
          .send(content)
      },
    )
  }
}

/** Names are slugs and languages, so that nothing in them needs quoting. */
const attachment = (fileName: string) => `attachment; filename="${fileName}"`
