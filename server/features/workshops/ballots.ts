import { hash } from 'node:crypto'
import type { BallotInput, KeptBallot } from '../../contract/workshops.ts'
import type { Scale } from '../../core/scale.ts'
import type { Pair } from '../../core/workshop/shift.ts'
import { canonicalTally, type Tally, tally } from '../../core/workshop/tally.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db, Trx } from '../../db/database.ts'

/** One ballot on a judgement; its tally is frozen at the reveal. */
export interface BallotRoundRecord {
  readonly id: string
  readonly judgement: string
  readonly number: number
  readonly revealedAt: string | null
  readonly tally: Tally | null
  readonly tallyHash: string | null
}

/** The ballots of a workshop on every judgement, by judgement and in order. */
export async function listBallotRounds(db: Db, workshopId: string): Promise<BallotRoundRecord[]> {
  const { rows } = await roundsOfWorkshop(db, { workshopId })
  return rows.map((row) => ({
    id: row.id,
    judgement: row.judgement,
    number: row.number,
    revealedAt: row.revealed_at,
    tally: row.tally === null ? null : (JSON.parse(row.tally) as Tally),
    tallyHash: row.tally_hash,
  }))
}

export async function insertBallotRound(
  db: Db,
  workshopId: string,
  round: { readonly id: string; readonly judgement: string; readonly number: number },
  at: string,
): Promise<void> {
  await db
    .insertInto('ballot_round')
    .values({ ...round, workshop_id: workshopId, opened_at: at })
    .execute()
}

/** What each participant gave in a ballot round. */
export async function listCounted(db: Db, ballotRoundId: string) {
  const { rows } = await countedBallots(db, { ballotRoundId })
  return rows
}

/** Ends a ballot round: counts it, and freezes the counts with their hash. */
export async function freezeTally(
  trx: Trx,
  scale: Scale,
  ballotRoundId: string,
  at: string,
): Promise<{ tally: Tally; tallyHash: string }> {
  const counted = await count(trx, scale, ballotRoundId)
  const { tally: counts, tallyHash } = counted
  await trx
    .updateTable('ballot_round')
    .set({ revealed_at: at, tally: JSON.stringify(counts), tally_hash: tallyHash })
    .where('id', '=', ballotRoundId)
    .execute()
  return counted
}

/** Counts the ballots of a round as they are, with the hash of the counts. */
async function count(
  db: Db,
  scale: Scale,
  ballotRoundId: string,
): Promise<{ tally: Tally; tallyHash: string }> {
  const counted = tally(scale, await listCounted(db, ballotRoundId))
  return { tally: counted, tallyHash: hash('sha256', canonicalTally(counted)) }
}

/**
 * The ballots of a workshop with the counts of all that are revealed: those of a workshop that was
 * held elsewhere were never frozen, and are counted anew.
 */
export async function listCountedRounds(
  db: Db,
  scale: Scale,
  workshopId: string,
): Promise<BallotRoundRecord[]> {
  const rounds: BallotRoundRecord[] = []
  for (const round of await listBallotRounds(db, workshopId)) {
    const isMissing = round.revealedAt !== null && round.tally === null
    rounds.push(isMissing ? { ...round, ...(await count(db, scale, round.id)) } : round)
  }
  return rounds
}

/** The levels of everybody who gave one in both ballot rounds. */
export async function listPairs(db: Db, first: string, last: string): Promise<Pair[]> {
  const before = new Map(
    (await listCounted(db, first)).map(({ participantId, level }) => [participantId, level]),
  )
  return (await listCounted(db, last)).flatMap(({ participantId, level }) => {
    const earlier = before.get(participantId) ?? null
    return earlier === null || level === null ? [] : [{ first: earlier, last: level }]
  })
}

/** What participants wrote with the revealed ballots on a judgement, in no order of theirs. */
export async function listTexts(db: Db, workshopId: string, judgement: string) {
  const rows = await db
    .selectFrom('ballot')
    .innerJoin('ballot_round', 'ballot_round.id', 'ballot.ballot_round_id')
    .select([
      'ballot.id',
      'ballot.strength',
      'ballot.challenge',
      'ballot.priority',
      'ballot.language',
      'ballot_round.number',
    ])
    .where('ballot_round.workshop_id', '=', workshopId)
    .where('ballot_round.judgement', '=', judgement)
    .where('ballot_round.revealed_at', 'is not', null)
    .orderBy('ballot_round.number')
    .orderBy('ballot.id')
    .execute()
  return rows.flatMap(({ language, number, ...texts }) =>
    (['strength', 'challenge', 'priority'] as const).flatMap((kind) =>
      texts[kind] === '' ? [] : [{ kind, language, text: texts[kind], number }],
    ),
  )
}

/** All ballots of one participant, in the order of their ballot rounds. */
export async function listOwnBallots(db: Db, participantId: string): Promise<KeptBallot[]> {
  const { rows } = await ownBallots(db, { participantId })
  return rows
}

/** How many have joined a workshop and answered a ballot round of it. */
export async function countAnswered(
  db: Db,
  workshopId: string,
  ballotRoundId: string,
): Promise<{ joined: number; answered: number }> {
  const { rows } = await answeredCounts(db, { workshopId, ballotRoundId })
  const [counts] = rows
  return { joined: Number(counts?.joined ?? 0), answered: Number(counts?.answered ?? 0) }
}

/**
 * Keeps a ballot, in the transaction that has checked that its round is open: in the place of an
 * older revision of the same participant, never of a newer one. Gives what is kept afterwards.
 */
export async function keepBallot(
  trx: Trx,
  participantId: string,
  id: string,
  input: BallotInput,
): Promise<KeptBallot> {
  const { ballotRound, participant: _, ...content } = input
  await trx
    .insertInto('ballot')
    .values({ id, ballot_round_id: ballotRound, participant_id: participantId, ...content })
    .onConflict((conflict) =>
      conflict
        .columns(['ballot_round_id', 'participant_id'])
        .doUpdateSet(content)
        .where('ballot.revision', '<', content.revision),
    )
    .execute()
  const own = await listOwnBallots(trx, participantId)
  const kept = own.find((ballot) => ballot.ballotRound === ballotRound)
  if (!kept) throw new Error(`the ballot ${id} was not kept`)
  return kept
}

/** Whose ballot has an id; null where none has. */
export async function findBallotOwner(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('ballot')
    .select('participant_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.participant_id ?? null
}

const roundsOfWorkshop = compiled((db, { workshopId }: { workshopId: string }) =>
  db
    .selectFrom('ballot_round')
    .selectAll()
    .where('workshop_id', '=', workshopId)
    .orderBy('judgement')
    .orderBy('number'),
)

const countedBallots = compiled((db, { ballotRoundId }: { ballotRoundId: string }) =>
  db
    .selectFrom('ballot')
    .innerJoin('participant', 'participant.id', 'ballot.participant_id')
    .select([
      'ballot.participant_id as participantId',
      'ballot.level',
      'ballot.confidence',
      'participant.kind',
    ])
    .where('ballot.ballot_round_id', '=', ballotRoundId),
)

const answeredCounts = compiled(
  (db, { workshopId, ballotRoundId }: { workshopId: string; ballotRoundId: string }) =>
    db.selectNoFrom(({ fn, selectFrom }) => [
      selectFrom('participant')
        .select(fn.countAll<number>().as('count'))
        .where('workshop_id', '=', workshopId)
        .where('removed', '=', 0)
        .as('joined'),
      selectFrom('ballot')
        .select(fn.countAll<number>().as('count'))
        .where('ballot_round_id', '=', ballotRoundId)
        .as('answered'),
    ]),
)

const ownBallots = compiled((db, { participantId }: { participantId: string }) =>
  db
    .selectFrom('ballot')
    .innerJoin('ballot_round', 'ballot_round.id', 'ballot.ballot_round_id')
    .select([
      'ballot.id',
      'ballot.ballot_round_id as ballotRound',
      'ballot_round.judgement',
      'ballot_round.number',
      'ballot.revision',
      'ballot.level',
      'ballot.confidence',
      'ballot.strength',
      'ballot.challenge',
      'ballot.priority',
      'ballot.language',
    ])
    .where('ballot.participant_id', '=', participantId)
    .orderBy('ballot_round.opened_at')
    .orderBy('ballot_round.number'),
)
