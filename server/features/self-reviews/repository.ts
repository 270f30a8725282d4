import type { Confidence } from '../../core/statement.ts'
import type { Db } from '../../db/database.ts'

export interface Ballot {
  readonly reviewId: string
  readonly judgement: string
  readonly level: number | null
}

/** The last ballots of each participant in the self-review workshops of these reviews. */
export async function listLastBallots(
  db: Db,
  reviewIds: readonly string[],
  judgement?: string,
): Promise<Ballot[]> {
  if (reviewIds.length === 0) return []
  let query = db
    .selectFrom('ballot')
    .select(['review_id as reviewId', 'judgement', 'participant_id', 'level'])
    .where('review_id', 'in', [...reviewIds])
    .orderBy('sequence')
  if (judgement !== undefined) query = query.where('judgement', '=', judgement)
  const rows = await query.execute()
  const last = new Map(
    rows.map((row) => [`${row.reviewId} ${row.judgement} ${row.participant_id}`, row]),
  )
  return [...last.values()].map(({ reviewId, judgement: code, level }) => ({
    reviewId,
    judgement: code,
    level,
  }))
}

export interface NewBallot {
  readonly id: string
  readonly reviewId: string
  readonly judgement: string
  readonly participantId: string
  readonly sequence: number
  readonly level: number | null
  readonly confidence: Confidence | null
}

export async function insertBallot(db: Db, ballot: NewBallot): Promise<void> {
  await insertBallots(db, [ballot])
}

/** Inserts ballots at once: a workshop has many. */
export async function insertBallots(db: Db, ballots: readonly NewBallot[]): Promise<void> {
  if (ballots.length === 0) return
  await db
    .insertInto('ballot')
    .values(
      ballots.map((ballot) => ({
        id: ballot.id,
        review_id: ballot.reviewId,
        judgement: ballot.judgement,
        participant_id: ballot.participantId,
        sequence: ballot.sequence,
        level: ballot.level,
        confidence: ballot.confidence,
      })),
    )
    .execute()
}
