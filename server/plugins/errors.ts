import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import {
  hasZodFastifySchemaValidationErrors,
  isResponseSerializationError,
} from 'fastify-type-provider-zod'
import { type Bilingual, type Language, languages } from '../core/language.ts'
import { brokenConstraint } from '../db/constraints.ts'
import { shortageOf } from '../db/shortage.ts'
import { AppError, errorStatus, SomeoneElsesError } from '../errors.ts'
import { dateInWords } from './dates-in-words.ts'
import { describeFaults } from './input-faults.ts'
import { askedLanguage, translations } from './language.ts'
import { UnreadableBodyError } from './unreadable-body.ts'

/** The one place where errors become answers. What went wrong inside is logged, never sent. */
export const errorPlugin = plugin(
  async (app: FastifyInstance) => {
    app.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error instanceof SomeoneElsesError) return reply.code(404).send()
      if (isForTheLog(toAppError(error, request.language)))
        request.log.error({ err: error }, 'request failed')
      return answer(error, request.language, reply)
    })
    app.setNotFoundHandler((request, reply) =>
      answer(new AppError('not-found'), request.language, reply),
    )
  },
  { name: 'errors', dependencies: ['language'] },
)

/** Whether whoever runs the server has something to do. */
const isForTheLog = ({ code }: AppError): boolean => code === 'internal' || code === 'storage-full'

/** Answers what Fastify refuses before any hook or route, such as an address that is not valid. */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  answer(error, askedLanguage(request), reply)
}

/** The message in the language asked for, and in all, so that a page can be turned to another. */
function answer(
  error: FastifyError | AppError,
  language: Language,
  reply: FastifyReply,
): FastifyReply {
  const known = toAppError(error, language)
  const { path, details } = known.about
  const told = languages.map((each) => [each, tell(toAppError(error, each), each)])
  const messages = Object.fromEntries(told) as Bilingual
  return reply.code(errorStatus[known.code]).send({
    error: {
      code: known.code,
      message: messages[language],
      messages,
      ...(path !== undefined && { path }),
      ...(details !== undefined && { details }),
    },
  })
}

function tell({ code, about }: AppError, language: Language): string {
  const { values, dates = {} } = about
  const days = Object.entries(dates).map(([name, day]) => [name, dateInWords(day, language)])
  return translations[language](`error.${code}`, { ...values, ...Object.fromEntries(days) })
}

function toAppError(error: FastifyError | AppError, language: Language): AppError {
  if (error instanceof AppError) return error
  if (error instanceof UnreadableBodyError) {
    const { fault } = error
    return fault.kind === 'invalid'
      ? describeFaults(fault.faults, language)
      : fromFramework(fault.error)
  }
  if (hasZodFastifySchemaValidationErrors(error)) return describeFaults(error.validation, language)
  if (isResponseSerializationError(error)) return new AppError('internal')
  switch (brokenConstraint(error)) {
    case 'unique':
      return new AppError('already-exists')
    case 'foreign-key':
      return new AppError('refers-to-nothing')
    case 'check':
      return new AppError('invalid-input', { values: { what: 'check' } })
  }
  switch (shortageOf(error)) {
    case 'busy':
      return new AppError('busy')
    case 'full':
      return new AppError('storage-full')
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
  }
  const isCallers = error.statusCode !== undefined && error.statusCode < 500
  return isCallers
    ? new AppError('malformed', { values: { what: error.message } })
    : new AppError('internal')
}
