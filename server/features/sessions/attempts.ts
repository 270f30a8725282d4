import { sql } from 'kysely'
import type { Db } from '../../db/database.ts'
import { AppError } from '../../errors.ts'
import { hashSecret } from './repository.ts'

const windowMinutes = 15
const windowLength = windowMinutes * 60 * 1000

/**
 * Counts an attempt under a key, such as an email address or a place it came from, in a window of
 * fifteen minutes that all server processes share.
 * @throws AppError too-many-attempts, past the limit
 */
export async function countAttempt(db: Db, key: string, limit: number, now: Date): Promise<void> {
  const windowStart = new Date(Math.floor(now.getTime() / windowLength) * windowLength)
  const attempt = { key_hash: hashSecret(key), window_start: windowStart.toISOString() }
  const { attempts } = await db
    .insertInto('sign_in_attempt')
    .values({ ...attempt, attempts: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['key_hash', 'window_start'])
        .doUpdateSet({ attempts: sql<number>`sign_in_attempt.attempts + 1` }),
    )
    .returning('attempts')
    .executeTakeFirstOrThrow()
  if (attempts > limit) {
    const left = windowStart.getTime() + windowLength - now.getTime()
    throw new AppError('too-many-attempts', { values: { minutes: Math.ceil(left / 60_000) } })
  }
}

/** Forgets the attempts under a key, as after a right password. */
export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('key_hash', '=', hashSecret(key)).execute()
}

/** Forgets the attempts of windows that are over. */
export async function deleteOldAttempts(db: Db, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - windowLength).toISOString()
  await db.deleteFrom('sign_in_attempt').where('window_start', '<', limit).execute()
}
