import type { Confidence } from '../../core/statement.ts'
import type { Db, Trx } from '../../db/database.ts'

export interface Ballot {
  readonly reviewId: string
  readonly judgement: string
  readonly level: number | null
}

/**
 * The ballots of the last revealed ballot on each judgement in the workshops of these reviews;
 * rehearsals count for nothing.
 */
export async function listLastBallots(
  db: Db,
  reviewIds: readonly string[],
  judgement?: string,
): Promise<Ballot[]> {
  if (reviewIds.length === 0) return []
  let query = db
    .selectFrom('ballot')
    .innerJoin('ballot_round', 'ballot_round.id', 'ballot.ballot_round_id')
    .innerJoin('workshop', 'workshop.id', 'ballot_round.workshop_id')
    .select([
      'workshop.review_id as reviewId',
      'ballot_round.judgement',
      'ballot_round.id as round',
      'ballot.level',
    ])
    .where('workshop.review_id', 'in', [...reviewIds])
    .where('workshop.rehearsal', '=', 0)
    .where('ballot_round.revealed_at', 'is not', null)
    .orderBy('ballot_round.revealed_at')
    .orderBy('ballot_round.number')
    .orderBy('ballot.id')
  if (judgement !== undefined) query = query.where('ballot_round.judgement', '=', judgement)
  const rows = await query.execute()
  const last = new Map(rows.map((row) => [`${row.reviewId} ${row.judgement}`, row.round]))
  return rows
    .filter((row) => last.get(`${row.reviewId} ${row.judgement}`) === row.round)
    .map(({ round: _, ...ballot }) => ballot)
}

/** A workshop that was held elsewhere or earlier, as its record says. */
export interface PastWorkshop {
  readonly id: string
  readonly reviewId: string
  readonly at: string
  readonly participants: readonly string[]
  readonly ballots: readonly PastBallot[]
}

export interface PastBallot {
  readonly id: string
  /** A v4 id for the ballot of everybody on the judgement that it belongs to. */
  readonly ballotRoundId: string
  readonly judgement: string
  /** Of the ballot on its judgement, from 1. */
  readonly number: number
  readonly participantId: string
  readonly level: number | null
  readonly confidence: Confidence | null
}

/** Records a workshop that has ended; its participants are simulated. */
export async function insertPastWorkshop(trx: Trx | Db, past: PastWorkshop): Promise<void> {
  const { id, reviewId, at, participants, ballots } = past
  if (ballots.length === 0) return
  await trx.insertInto('live_stream').values({ id, seq: 0 }).execute()
  await trx
    .insertInto('workshop')
    .values({
      id,
      review_id: reviewId,
      state: 'ended',
      rehearsal: 0,
      asks_confidence: 1,
      capacity: participants.length,
      version: 1,
      created_at: at,
      opened_at: at,
      ended_at: at,
    })
    .execute()
  await trx
    .insertInto('participant')
    .values(
      participants.map((participant, index) => ({
        id: participant,
        workshop_id: id,
        number: index + 1,
        label_shown: 0,
        kind: 'simulated',
        removed: 0,
      })),
    )
    .execute()
  const judgements = [...new Set(ballots.map(({ judgement }) => judgement))]
  await trx
    .insertInto('workshop_item')
    .values(
      judgements.map((judgement, position) => ({
        workshop_id: id,
        judgement,
        position,
        skipped: 0,
      })),
    )
    .execute()
  await insertPastBallots(trx, past)
}

async function insertPastBallots(trx: Trx | Db, { id, at, ballots }: PastWorkshop): Promise<void> {
  const rounds = new Map(ballots.map((ballot) => [ballot.ballotRoundId, ballot]))
  await trx
    .insertInto('ballot_round')
    .values(
      [...rounds].map(([round, { judgement, number }]) => ({
        id: round,
        workshop_id: id,
        judgement,
        number,
        opened_at: at,
        revealed_at: at,
      })),
    )
    .execute()
  await trx
    .insertInto('ballot')
    .values(
      ballots.map((ballot) => ({
        id: ballot.id,
        ballot_round_id: ballot.ballotRoundId,
        participant_id: ballot.participantId,
        revision: 1,
        level: ballot.level,
        confidence: ballot.confidence,
        strength: '',
        challenge: '',
        priority: '',
        language: 'en',
      })),
    )
    .execute()
}
