import type { Language } from '../../core/language.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { Ids } from '../../deps.ts'
import { hashContent } from '../audit/repository.ts'
import type { CellKey } from '../ratings/repository.ts'

/** That a reviewer does not share a calibrated level, in their own words. */
export interface DissentRecord {
  readonly id: string
  readonly decisionId: string
  readonly raterId: string
  /** The level that they would have given; null where they name none. */
  readonly level: number | null
  readonly text: string
  readonly language: Language
  readonly at: string
}

/** The dissents that were kept with a cell, oldest first. */
export async function listDissents(db: Db, cell: CellKey): Promise<DissentRecord[]> {
  return db
    .selectFrom('dissent')
    .select([
      'id',
      'decision_id as decisionId',
      'rater_id as raterId',
      'level',
      'text',
      'language',
      'at',
    ])
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** Keeps a dissent; returns the salted hash of its content. */
export async function insertDissent(
  trx: Trx,
  ids: Ids,
  cell: CellKey,
  dissent: DissentRecord,
): Promise<string> {
  const { id, decisionId, raterId, level, text, language, at } = dissent
  const salt = ids.secret()
  await trx
    .insertInto('dissent')
    .values({
      id,
      decision_id: decisionId,
      review_id: cell.reviewId,
      judgement: cell.judgement,
      rater_id: raterId,
      level,
      text,
      language,
      at,
      salt,
    })
    .execute()
  return hashContent(salt, { level, text, language })
}

/** Whether a decision is a calibrated level of a cell, be it one that was replaced since. */
export async function isCalibratedIn(db: Db, cell: CellKey, decisionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('decision')
    .select('id')
    .where('id', '=', decisionId)
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .where('layer', '=', 'calibrated')
    .executeTakeFirst()
  return row !== undefined
}
