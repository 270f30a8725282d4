import type { Language } from '../../core/language.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'

export interface HandOverRecord {
  readonly id: string
  readonly from: { readonly id: string; readonly name: string }
  readonly to: { readonly id: string; readonly name: string }
  readonly at: string
  /** How many drafts went along. */
  readonly drafts: number
  readonly note: string | null
  readonly language: Language
}

/** The hand-overs of a review, oldest first. */
export async function listHandOvers(db: Db, reviewId: string): Promise<HandOverRecord[]> {
  const { rows } = await handOversOfReview(db, { reviewId })
  return rows.map(({ fromId, fromName, toId, toName, ...rest }) => ({
    ...rest,
    from: { id: fromId, name: fromName },
    to: { id: toId, name: toName },
  }))
}

const handOversOfReview = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('hand_over')
    .innerJoin('person as sender', 'sender.id', 'hand_over.from_person')
    .innerJoin('person as receiver', 'receiver.id', 'hand_over.to_person')
    .select([
      'hand_over.id',
      'hand_over.from_person as fromId',
      'sender.name as fromName',
      'hand_over.to_person as toId',
      'receiver.name as toName',
      'hand_over.at',
      'hand_over.drafts',
      'hand_over.note',
      'hand_over.language',
    ])
    .where('hand_over.review_id', '=', reviewId)
    .orderBy('hand_over.at')
    .orderBy('hand_over.id'),
)

export async function insertHandOver(
  db: Db,
  handOver: {
    readonly id: string
    readonly reviewId: string
    readonly from: string
    readonly to: string
    readonly drafts: number
    readonly note: string | null
    readonly language: Language
    readonly at: string
  },
): Promise<void> {
  const { id, reviewId, from, to, drafts, note, language, at } = handOver
  await db
    .insertInto('hand_over')
    .values({
      id,
      review_id: reviewId,
      from_person: from,
      to_person: to,
      drafts,
      note,
      language,
      at,
    })
    .execute()
}

export interface UnseenHandOver extends Omit<HandOverRecord, 'to' | 'note' | 'language'> {
  readonly reviewId: string
  readonly hasNote: boolean
}

/** The hand-overs of the reviews to somebody who has not opened them since, oldest first. */
export async function listUnseenHandOvers(
  db: Db,
  reviewIds: readonly string[],
  personId: string,
): Promise<UnseenHandOver[]> {
  if (reviewIds.length === 0) return []
  const rows = await db
    .selectFrom('hand_over')
    .innerJoin('person as sender', 'sender.id', 'hand_over.from_person')
    .select([
      'hand_over.id',
      'hand_over.review_id as reviewId',
      'hand_over.from_person as fromId',
      'sender.name as fromName',
      'hand_over.at',
      'hand_over.drafts',
      'hand_over.note',
    ])
    .where('hand_over.review_id', 'in', [...reviewIds])
    .where('hand_over.to_person', '=', personId)
    .where('hand_over.seen_at', 'is', null)
    .orderBy('hand_over.at')
    .orderBy('hand_over.id')
    .execute()
  return rows.map(({ fromId, fromName, note, ...rest }) => ({
    ...rest,
    from: { id: fromId, name: fromName },
    hasNote: note !== null,
  }))
}

/** Keeps when somebody first opened a review that was handed over to them. */
export async function markHandOversSeen(
  db: Db,
  reviewId: string,
  personId: string,
  at: string,
): Promise<void> {
  await db
    .updateTable('hand_over')
    .set({ seen_at: at })
    .where('review_id', '=', reviewId)
    .where('to_person', '=', personId)
    .where('seen_at', 'is', null)
    .execute()
}

/** Gives somebody's drafts of a review to somebody else; returns how many there were. */
export async function moveDrafts(
  db: Db,
  reviewId: string,
  from: string,
  to: string,
): Promise<number> {
  const result = await db
    .updateTable('draft')
    .set({ person_id: to })
    .where('review_id', '=', reviewId)
    .where('person_id', '=', from)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
