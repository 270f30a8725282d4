import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import {
  hasZodFastifySchemaValidationErrors,
  isResponseSerializationError,
} from 'fastify-type-provider-zod'
import type { Language } from '../core/language.ts'
import type { Translate } from '../core/messages.ts'
import { brokenConstraint } from '../db/constraints.ts'
import { AppError, errorStatus, SomeoneElsesError } from '../errors.ts'
import type { ServerKey } from '../messages/en.ts'
import { dateInWords } from './dates-in-words.ts'
import { describeFaults } from './input-faults.ts'
import { askedLanguage, translations } from './language.ts'

/** The one place where errors become answers. What went wrong inside is logged, never sent. */
export const errorPlugin = plugin(
  async (app: FastifyInstance) => {
    app.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error instanceof SomeoneElsesError) return reply.code(404).send()
      const known = toAppError(error, request.translate)
      if (known.code === 'internal') request.log.error({ err: error }, 'request failed')
      return answer(known, request.language, reply)
    })
    app.setNotFoundHandler((request, reply) =>
      answer(new AppError('not-found'), request.language, reply),
    )
  },
  { name: 'errors', dependencies: ['language'] },
)

/** Answers what Fastify refuses before any hook or route, such as an address that is not valid. */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const language = askedLanguage(request)
  answer(toAppError(error, translations[language]), language, reply)
}

function answer(error: AppError, language: Language, reply: FastifyReply): FastifyReply {
  const { path, details, values, dates = {} } = error.about
  const days = Object.entries(dates).map(([name, day]) => [name, dateInWords(day, language)])
  const key: ServerKey = `error.${error.code}`
  return reply.code(errorStatus[error.code]).send({
    error: {
      code: error.code,
      message: translations[language](key, { ...values, ...Object.fromEntries(days) }),
      ...(path !== undefined && { path }),
      ...(details !== undefined && { details }),
    },
  })
}

function toAppError(error: FastifyError, translate: Translate<ServerKey>): AppError {
  if (error instanceof AppError) return error
  if (hasZodFastifySchemaValidationErrors(error)) return describeFaults(error.validation, translate)
  if (isResponseSerializationError(error)) return new AppError('internal')
  switch (brokenConstraint(error)) {
    case 'unique':
      return new AppError('already-exists')
    case 'foreign-key':
      return new AppError('refers-to-nothing')
    case 'check':
      return new AppError('invalid-input', { values: { what: 'check' } })
  }
  return fromFramework(error)
}

/** Errors that Fastify and its plugins throw before a route is reached. */
function fromFramework(error: FastifyError): AppError {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new AppError('unsupported-content')
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new AppError('too-large', { values: { limit: '1 MB' } })
    case 'SQLITE_BUSY':
      return new AppError('busy')
  }
  const isCallers = error.statusCode !== undefined && error.statusCode < 500
  return isCallers
    ? new AppError('malformed', { values: { what: error.message } })
    : new AppError('internal')
}
