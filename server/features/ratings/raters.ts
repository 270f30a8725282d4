import { compiled } from '../../db/compiled.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { Ids } from '../../deps.ts'

/** Who rates in a round. `name` is a person's own, or what a reader is called. */
export interface RaterRecord {
  readonly id: string
  readonly personId: string | null
  readonly name: string
}

export async function listRaters(db: Db, roundId: string): Promise<RaterRecord[]> {
  const { rows } = await ratersOfRound(db, { roundId })
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: row.name ?? row.label,
  }))
}

const ratersOfRound = compiled((db, { roundId }: { roundId: string }) =>
  db
    .selectFrom('rater')
    .leftJoin('person', 'person.id', 'rater.person_id')
    .select(['rater.id', 'rater.person_id', 'rater.label', 'person.name'])
    .where('rater.round_id', '=', roundId)
    .orderBy('rater.label'),
)

/**
 * Makes somebody a rater of a round, under the next letter. Raters are made when they are assigned,
 * so that their order tells nothing of who sealed first.
 */
export async function ensureRater(
  trx: Trx,
  ids: Ids,
  roundId: string,
  personId: string,
): Promise<string> {
  const raters = await trx
    .selectFrom('rater')
    .select(['id', 'person_id'])
    .where('round_id', '=', roundId)
    .execute()
  const known = raters.find((rater) => rater.person_id === personId)
  if (known) return known.id
  const id = ids.random()
  await trx
    .insertInto('rater')
    .values({
      id,
      round_id: roundId,
      person_id: personId,
      kind: 'reviewer',
      label: raterLabel(raters.length),
    })
    .execute()
  return id
}

/** Adds a rater who is no person of the toolkit, such as a reader, under a label of their own. */
export async function insertReader(
  db: Db,
  reader: { id: string; roundId: string; kind: 'reader' | 'judge'; label: string },
): Promise<void> {
  const { id, roundId, kind, label } = reader
  await db
    .insertInto('rater')
    .values({ id, round_id: roundId, person_id: null, kind, label })
    .execute()
}

/** A, B, ... Z, AA, AB and so on, for the first rater of a round and those after. */
export function raterLabel(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : raterLabel(Math.floor(index / 26) - 1) + letter
}
