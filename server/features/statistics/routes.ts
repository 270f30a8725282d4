import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  agreementAnswer,
  agreementRequest,
  comparisonsAnswer,
  comparisonsRequest,
  severityAnswer,
  severityRequest,
} from '../../contract/statistics.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { computeStatistics } from './use-cases.ts'

const routes = {
  agreement: {
    summary: 'How far raters agree',
    body: agreementRequest,
    response: { 200: agreementAnswer },
  },
  severity: {
    summary: 'How severe each rater is, and how high each unit stands',
    body: severityRequest,
    response: { 200: severityAnswer },
  },
  comparisons: {
    summary: 'Which items come out ahead, from comparisons of two at a time',
    body: comparisonsRequest,
    response: { 200: comparisonsAnswer },
  },
} as const

/** In seconds: when a place is likely to be free again. */
const retryAfter = '5'

/** Statistics of whatever is sent. The schemas describe them; a thread reads and writes the bytes. */
export function statisticsRoutes(deps: Deps) {
  return async (app: FastifyInstance): Promise<void> => {
    app.removeContentTypeParser('application/json')
    app.addContentTypeParser('application/json', (_, payload, done) => done(null, payload))
    for (const kind of ['agreement', 'severity', 'comparisons'] as const) {
      app.post(
        `/statistics/${kind}`,
        { schema: routes[kind], validatorCompiler: () => (value) => ({ value }) },
        (request, reply) => answer(deps, kind, request, reply),
      )
    }
  }
}

async function answer(
  deps: Deps,
  kind: keyof typeof routes,
  { actor, body, language }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  if (reply.raw.destroyed) left.abort()
  const asked = { kind, body: body as Readable | undefined, language, signal: left.signal }
  try {
    const { buffer, byteOffset, byteLength } = await computeStatistics(deps, actor, asked)
    return reply
      .type('application/json; charset=utf-8')
      .send(Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength))
  } catch (error) {
    if (left.signal.aborted) return reply.hijack()
    if (error instanceof AppError && error.code === 'statistics-busy') {
      reply.header('retry-after', retryAfter)
    }
    throw error
  }
}
