import type { FastifyRequest } from 'fastify'
import { AppError } from './errors.ts'

/**
 * Refuses a creation that does not say `If-None-Match: *`.
 * @throws AppError precondition-required
 */
export function requireCreation(request: FastifyRequest): void {
  if (request.headers['if-none-match'] !== '*') {
    throw new AppError('precondition-required', { values: { header: 'If-None-Match: *' } })
  }
}

/** More versions than anything ever has, and still an integer to both databases. */
const beyondVersions = 1_000_000_000

/**
 * The version that a change was made against, from `If-Match: "<version>"`.
 * @throws AppError precondition-required
 */
export function matchedVersion(request: FastifyRequest): number {
  const version = /^"(\d+)"$/.exec(request.headers['if-match'] ?? '')?.[1]
  if (version === undefined) {
    throw new AppError('precondition-required', { values: { header: 'If-Match: "<version>"' } })
  }
  return Math.min(Number(version), beyondVersions)
}

/** The version that a change was made against, or null for the first (`If-None-Match: *`). */
export function matchedVersionOrFirst(request: FastifyRequest): number | null {
  return request.headers['if-none-match'] === '*' ? null : matchedVersion(request)
}
