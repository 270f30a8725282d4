import type { Language } from '../../core/language.ts'
import type { Level } from '../../core/scale.ts'
import type { Db } from '../../db/database.ts'
import type { SessionLog } from './tell.ts'

/** An event of a session as its record rests on it. */
export interface LoggedEvent {
  readonly seq: number
  readonly type: string
  readonly at: string
  readonly log: SessionLog
}

/** What happened in a session, oldest first. */
export async function listLogged(db: Db, sessionId: string): Promise<LoggedEvent[]> {
  const rows = await db
    .selectFrom('live_event')
    .select(['seq', 'type', 'at', 'payload'])
    .where('stream_id', '=', sessionId)
    .orderBy('seq')
    .execute()
  return rows.map(({ payload, ...event }) => {
    const { log = {} } = JSON.parse(payload) as { readonly log?: SessionLog }
    return { ...event, log }
  })
}

/** A calibrated level as the record tells of it, be it one that was replaced since. */
export interface LoggedDecision {
  readonly id: string
  readonly level: Level | null
  readonly reason: string | null
  readonly ground: string | null
  readonly because: string | null
  readonly becauseLanguage: Language | null
  readonly dissent: string | null
  readonly dissentLanguage: Language | null
}

/** Every calibrated level of the reviews, replaced ones among them. */
export async function listEveryCalibrated(
  db: Db,
  reviewIds: readonly string[],
): Promise<
  (LoggedDecision & {
    readonly reviewId: string
    readonly judgement: string
    readonly at: string | null
  })[]
> {
  if (reviewIds.length === 0) return []
  return db
    .selectFrom('decision')
    .select([
      'id',
      'review_id as reviewId',
      'judgement',
      'level',
      'reason',
      'ground',
      'because',
      'because_language as becauseLanguage',
      'dissent',
      'dissent_language as dissentLanguage',
      'at',
    ])
    .where('review_id', 'in', [...reviewIds])
    .where('layer', '=', 'calibrated')
    .orderBy('sequence')
    .execute()
}

/** Who was recused from which of some reviews by a moment; null is by now. */
export async function listRecusedBy(
  db: Db,
  reviewIds: readonly string[],
  at: string | null,
): Promise<{ reviewId: string; personId: string }[]> {
  if (reviewIds.length === 0) return []
  let query = db
    .selectFrom('recusal')
    .select(['review_id as reviewId', 'person_id as personId'])
    .where('review_id', 'in', [...reviewIds])
  if (at !== null) query = query.where('at', '<=', at)
  return query.execute()
}
