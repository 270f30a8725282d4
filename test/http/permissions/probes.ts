import { randomUUID } from 'node:crypto'
import type { ActorKind, Who } from '../../../fixtures/permissions-table.ts'
import type { Ask } from '../../support/toolkit.ts'
import type { PermissionScene } from './scene.ts'

export type Method = Parameters<Ask>[0]

/** A request to a route, who may make it by the table, and what it gives to those who may. */
export interface Probe {
  /** The route as the server has it, such as `GET /api/rounds/:id`. */
  readonly route: `${Method} /api/${string}`
  /** What it asks for, where the route has more than one probe. */
  readonly asking?: string
  /** The rights of the table: one of them is enough. */
  readonly rights: readonly Who[]
  /** The rights that count where the body, which says what is asked for, cannot be read. */
  readonly rightsUnread?: readonly Who[]
  /** Fills the parameters of the route. */
  readonly parameters?: (scene: PermissionScene) => Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  /** What those who may are answered; a write is refused for another reason than the permission. */
  readonly answers: readonly number[]
  /** What somebody is answered who may not, where that is not the usual. */
  readonly refusals?: Readonly<Partial<Record<ActorKind, number>>>
}

/** A version that nothing has. */
export const stale = { 'if-match': '"4711"' } as const

/** Ids that nothing has yet. */
export const fresh = (): string => randomUUID()

/** The title of a probe among the tests. */
export function titleOf({ route, asking }: Probe): string {
  return asking === undefined ? route : `${route}: ${asking}`
}

/** What those who may not are answered: who has no account is asked to sign in. */
export function refusalOf({ refusals }: Probe, actor: ActorKind): number {
  return refusals?.[actor] ?? (actor === 'nobody' || actor === 'participant' ? 401 : 403)
}

/** Makes the request of a probe. */
export function send(ask: Ask, scene: PermissionScene, probe: Probe): ReturnType<Ask> {
  const [method, path] = probe.route.split(' ') as [Method, string]
  const parameters = probe.parameters?.(scene) ?? {}
  const filled = path.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? `no-${name}`)
  return ask(method, filled + (probe.query ?? ''), probe.body, probe.headers)
}
