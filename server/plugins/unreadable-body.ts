import type { FastifyError } from 'fastify'
import type { InputFault } from './input-faults.ts'

/** Why a body cannot be read: it is no JSON, or not what the route takes. */
export type BodyFault =
  | { readonly kind: 'malformed'; readonly error: FastifyError }
  | { readonly kind: 'invalid'; readonly faults: readonly InputFault[] }

/** Thrown by whatever is read from a body that cannot be read. */
export class UnreadableBodyError extends Error {
  constructor(readonly fault: BodyFault) {
    super('the body cannot be read')
  }
}

const unreadableBodies = new WeakMap<object, BodyFault>()

/** Stands in for a body: whoever reads anything from it meets its fault. */
export function unreadable(fault: BodyFault): object {
  const refuse = () => {
    throw new UnreadableBodyError(fault)
  }
  const body = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, set: refuse })
  unreadableBodies.set(body, fault)
  return body
}

/** The fault of a body that `unreadable` made; null for any other. */
export function faultOfBody(body: unknown): BodyFault | null {
  if (typeof body !== 'object' || body === null) return null
  return unreadableBodies.get(body) ?? null
}
