import type { Db } from '../../db/database.ts'
import { AppError } from '../../errors.ts'
import { listParticipants } from '../workshops/participants.ts'
import type { WorkshopRecord } from '../workshops/repository.ts'

/**
 * Refuses one more in a room that is full; simulated participants take nobody's seat.
 * @throws AppError room-full
 */
export async function requireSeat(
  db: Db,
  { id, capacity }: Pick<WorkshopRecord, 'id' | 'capacity'>,
): Promise<void> {
  const seated = (await listParticipants(db, id)).filter(
    ({ removed, kind }) => !removed && kind !== 'simulated',
  )
  if (seated.length >= capacity) throw new AppError('room-full', { values: { capacity } })
}
