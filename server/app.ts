import Fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { Deps } from './deps.ts'
import { auditRoutes } from './features/audit/routes.ts'
import { calibrationRoutes } from './features/calibration/routes.ts'
import { calibrationRecordRoutes } from './features/calibration-sessions/record-routes.ts'
import { calibrationSessionRoutes } from './features/calibration-sessions/routes.ts'
import { carriedRoutes } from './features/carried/routes.ts'
import { cellRoutes } from './features/cells/routes.ts'
import { comparisonRoutes } from './features/comparisons/routes.ts'
import { evidenceRoutes } from './features/evidence/routes.ts'
import { expectedPositionRoutes } from './features/expected-positions/routes.ts'
import { exportRoutes } from './features/exports/routes.ts'
import { feedbackRoutes } from './features/feedback/routes.ts'
import { figureRoutes } from './features/figures/routes.ts'
import { figuresPlanRoutes } from './features/figures-plan/routes.ts'
import { frameworkRoutes } from './features/frameworks/routes.ts'
import { handOverRoutes } from './features/hand-overs/routes.ts'
import { healthRoutes } from './features/health/routes.ts'
import { linkRoutes } from './features/links/routes.ts'
import { lookRoutes } from './features/looks/routes.ts'
import { overTimeRoutes } from './features/over-time/routes.ts'
import { overallRoutes } from './features/overall/routes.ts'
import { peopleRoutes } from './features/people/routes.ts'
import { ratingRoutes } from './features/ratings/routes.ts'
import { regionRoutes } from './features/regions/routes.ts'
import { reviewRoutes } from './features/reviews/routes.ts'
import { roundRoutes } from './features/rounds/routes.ts'
import { sessionRoutes } from './features/sessions/routes.ts'
import { createSessionStore, sessionLength } from './features/sessions/store.ts'
import { statisticsRoutes } from './features/statistics/routes.ts'
import { tokenRoutes } from './features/tokens/routes.ts'
import { findPersonByToken } from './features/tokens/use-cases.ts'
import { workshopRecordRoutes } from './features/workshop-record/routes.ts'
import { workshopRoomRoutes } from './features/workshop-room/routes.ts'
import { runningRoutes } from './features/workshop-room/running-routes.ts'
import { workshopRoutes } from './features/workshops/routes.ts'
import { describeLog, type LogSettings } from './log.ts'
import { apiDescriptionPlugin } from './plugins/api-description.ts'
import { browserSecurityPlugin } from './plugins/browser-security.ts'
import { clientFilesPlugin } from './plugins/client-files.ts'
import { compressionPlugin } from './plugins/compression.ts'
import { answerFrameworkError, errorPlugin } from './plugins/errors.ts'
import { languagePlugin } from './plugins/language.ts'
import { originPlugin } from './plugins/origin.ts'
import { requestBodyPlugin } from './plugins/request-bodies.ts'
import { sessionPlugin } from './plugins/session.ts'

export interface AppOptions {
  /** The host names that a trial answers to; production answers to its public address alone. */
  readonly hostNames: readonly string[]
  readonly clientFolder: string
  readonly trustProxy: boolean
  readonly logger: LogSettings | false
}

const features = [
  healthRoutes,
  statisticsRoutes,
  sessionRoutes,
  linkRoutes,
  tokenRoutes,
  peopleRoutes,
  regionRoutes,
  frameworkRoutes,
  roundRoutes,
  overTimeRoutes,
  reviewRoutes,
  cellRoutes,
  evidenceRoutes,
  expectedPositionRoutes,
  ratingRoutes,
  calibrationRoutes,
  comparisonRoutes,
  calibrationSessionRoutes,
  calibrationRecordRoutes,
  feedbackRoutes,
  overallRoutes,
  handOverRoutes,
  auditRoutes,
  exportRoutes,
  figureRoutes,
  carriedRoutes,
  lookRoutes,
  workshopRoutes,
  workshopRecordRoutes,
  workshopRoomRoutes,
  runningRoutes,
  figuresPlanRoutes,
]

/** The whole server, ready to be asked; it does not listen yet. */
export async function buildApp(deps: Deps, options: AppOptions): Promise<FastifyInstance> {
  const https = deps.config.publicUrl?.protocol === 'https:'
  const app = Fastify({
    logger: options.logger && describeLog(options.logger),
    trustProxy: options.trustProxy,
    frameworkErrors: answerFrameworkError,
  })
  app.removeContentTypeParser('text/plain')
  app.setSerializerCompiler(serializerCompiler)

  await app.register(compressionPlugin)
  await app.register(languagePlugin)
  await app.register(errorPlugin)
  await app.register(requestBodyPlugin)
  await app.register(browserSecurityPlugin, { https })
  await app.register(originPlugin, {
    hostNames: options.hostNames,
    publicUrl: deps.config.publicUrl,
  })
  await app.register(sessionPlugin, {
    store: createSessionStore(deps.db, deps.now),
    newId: deps.ids.secret,
    secure: https,
    length: sessionLength,
    findPersonByToken: (secret) => findPersonByToken(deps, secret),
  })
  await app.register(apiDescriptionPlugin, { version: deps.version })
  for (const routes of features) await app.register(routes(deps), { prefix: '/api' })
  app.addHook('preClose', async () => deps.live.close())
  app.addHook('preClose', () => deps.statistics.close())
  await app.register(clientFilesPlugin, { root: options.clientFolder })
  return app
}
