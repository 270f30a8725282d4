import { hash } from 'node:crypto'
import type { Actor } from '../../actor.ts'
import type { EventsQuery } from '../../contract/live-workshop.ts'
import type { Db } from '../../db/database.ts'
import { AppError } from '../../errors.ts'
import type { Audience } from '../../live/wire.ts'
import { hashSecret } from '../sessions/repository.ts'
import type { Viewer } from '../workshops/context.ts'
import { findParticipantBySecret } from '../workshops/participants.ts'
import { facilitatorAudience, participantAudience, projectorAudience } from './tell.ts'

/** Who asks: an account, and what the cookie of the workshop holds, if anything. */
export interface Asker {
  readonly actor: Actor
  readonly secret: string | undefined
}

/** @throws AppError not-joined where a participant's cookie is missing or unknown */
export async function findViewer(
  db: Db,
  workshopId: string,
  asker: Asker,
  as: EventsQuery['as'],
): Promise<Viewer> {
  if (as !== 'participant') return { actor: asker.actor }
  return findParticipantViewer(db, workshopId, asker)
}

/** @throws AppError not-joined where a participant's cookie is missing or unknown */
export async function findParticipantViewer(
  db: Db,
  workshopId: string,
  { secret }: Asker,
): Promise<Extract<Viewer, { participant: unknown }>> {
  const participant =
    secret === undefined ? null : await findParticipantBySecret(db, workshopId, hashSecret(secret))
  if (!participant) throw new AppError('not-joined')
  return { participant }
}

export function audienceOf(viewer: Viewer, as: EventsQuery['as']): Audience {
  if ('participant' in viewer) return participantAudience(viewer.participant.id)
  const person = viewer.actor.id ?? ''
  return as === 'projector' ? projectorAudience(person) : facilitatorAudience(person)
}

/**
 * What a device encrypts with what waits on it: from the secret in the participant's cookie, which
 * no script reads and of which the database has another hash. So neither a copy of the device's
 * storage nor one of the database opens it.
 */
export function outboxSecretOf(secret: string): string {
  return hash('sha256', `outbox ${secret}`)
}
