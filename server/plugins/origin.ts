import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { AppError } from '../errors.ts'

export interface OriginOptions {
  /** Host names that are answered, without ports; null answers to the one of `publicUrl` alone. */
  readonly hostNames: readonly string[]
  /** Where given, Host and Origin must be exactly its own. */
  readonly publicUrl: URL | null
}

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

/**
 * Answers only to the toolkit's own Host names, so that no other name can be made to point here,
 * and takes changes only from its own pages: an `Origin` that matches or is absent.
 */
export const originPlugin = plugin(
  async (app: FastifyInstance, options: OriginOptions) => {
    app.addHook('onRequest', async (request) => {
      if (!isOwnHost(request, options)) throw new AppError('wrong-host')
      if (safeMethods.includes(request.method)) return
      if (!isOwnOrigin(request, options)) throw new AppError('wrong-origin')
    })
  },
  { name: 'origin', dependencies: ['errors'] },
)

function isOwnHost(request: FastifyRequest, { hostNames, publicUrl }: OriginOptions): boolean {
  if (publicUrl) return request.host === publicUrl.host
  return hostNames.includes(request.hostname)
}

function isOwnOrigin(request: FastifyRequest, { publicUrl }: OriginOptions): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  return origin === (publicUrl ? publicUrl.origin : `${request.protocol}://${request.host}`)
}

/** The names that a trial answers to: this machine's own, and in the network its addresses. */
export function trialHostNames(addresses: readonly string[]): string[] {
  return ['localhost', '127.0.0.1', ...addresses.filter((address) => isIP(address) === 4)]
}
