import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { changed, languageQuery, uuid } from '../../contract/common.ts'
import { minutes, minutesInput } from '../../contract/workshop-record.ts'
import type { Deps } from '../../deps.ts'
import { matchedVersion } from '../../http.ts'
import { signedInPerson } from '../../plugins/session.ts'
import { editRecord, readRecord, takeOutRecord } from './use-cases/record.ts'

const params = z.object({ id: uuid })

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
} as const

/** What stays of a calibration session: its record. */
export function calibrationRecordRoutes(deps: Deps) {
  return async (instance: FastifyInstance): Promise<void> => {
    const app = instance.withTypeProvider<ZodTypeProvider>()
    const address = '/calibration-sessions/:id/record'

    app.get(
      address,
      { schema: { params, querystring: languageQuery, response: { 200: minutes } } },
      (request) => {
        const { language, params: asked } = request
        return readRecord(deps, signedInPerson(request), { ...asked, language })
      },
    )

    app.put(
      address,
      {
        schema: {
          params,
          querystring: languageQuery,
          body: minutesInput,
          response: { 200: changed },
        },
      },
      (request) => {
        const { language, params: asked } = request
        const place = { ...asked, language, version: matchedVersion(request) }
        return editRecord(deps, signedInPerson(request), place, request.body)
      },
    )

    for (const form of ['docx', 'html'] as const) {
      app.get(
        `${address}.${form}`,
        { schema: { params, querystring: languageQuery, response: { 200: z.unknown() } } },
        async (request, reply) => {
          const { language, params: asked } = request
          const place = { ...asked, language }
          const { fileName, content } = await takeOutRecord(
            deps,
            signedInPerson(request),
            place,
            form,
          )
          const disposition = form === 'docx' ? 'attachment' : 'inline'
          return reply
            .type(types[form])
            .header('content-disposition', `${disposition}; filename="${fileName}"`)
            .header('content-language', language)
            .send(content)
        },
      )
    }
  }
}
