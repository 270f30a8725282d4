import type { FastifyError, FastifyInstance, FastifySchemaCompiler } from 'fastify'
import plugin from 'fastify-plugin'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { strictThroughout } from '../strict-schema.ts'
import { faultsIn } from './input-faults.ts'
import { faultOfBody, unreadable } from './unreadable-body.ts'

/**
 * Reads bodies strictly, and tells what is wrong with one only once somebody reads it: use cases ask
 * what is allowed first, so that those who may not do a thing are told so, whatever they sent.
 */
export const requestBodyPlugin = plugin(
  async (app: FastifyInstance) => {
    app.addHook('onRoute', ({ schema }) => {
      if (schema?.body instanceof z.ZodType) schema.body = strictThroughout(schema.body)
    })
    app.setValidatorCompiler(((route) =>
      route.httpPart === 'body'
        ? (body: unknown) => ({ value: read(route.schema, body) })
        : validatorCompiler(route as Parameters<typeof validatorCompiler>[0])) as Compiler)

    const parse = app.getDefaultJsonParser('error', 'error')
    app.removeContentTypeParser('application/json')
    app.addContentTypeParser<string>(
      'application/json',
      { parseAs: 'string' },
      (request, text, done) => {
        parse(request, text, (error, body) =>
          done(
            null,
            error ? unreadable({ kind: 'malformed', error: error as FastifyError }) : body,
          ),
        )
      },
    )
  },
  { name: 'request-bodies', dependencies: ['errors'] },
)

type Compiler = FastifySchemaCompiler<z.ZodType>

function read(schema: z.ZodType, body: unknown): unknown {
  if (faultOfBody(body)) return body
  const { success, data, error } = schema.safeParse(body)
  return success ? data : unreadable({ kind: 'invalid', faults: faultsIn(error.issues, body) })
}
