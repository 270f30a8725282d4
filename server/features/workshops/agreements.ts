import type { WorkshopAgreement } from '../../contract/workshops.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db, Trx } from '../../db/database.ts'

export interface AgreementRecord extends WorkshopAgreement {
  readonly judgement: string
}

/** What the team agreed on each judgement of a workshop, the agreement that holds alone. */
export async function listAgreements(db: Db, workshopId: string): Promise<AgreementRecord[]> {
  const { rows } = await agreementsOfWorkshop(db, { workshopId })
  const holding = new Map(rows.map((row) => [row.judgement, row]))
  return [...holding.values()].map(({ id, judgement, content, at }) => ({
    ...(JSON.parse(content) as Omit<WorkshopAgreement, 'id' | 'at'>),
    id,
    judgement,
    at,
  }))
}

/** Adds an agreement after those before it on its judgement. */
export async function insertAgreement(
  trx: Trx,
  workshopId: string,
  { id, judgement, at, ...content }: AgreementRecord,
  byPerson: string | null,
): Promise<void> {
  const { last } = await trx
    .selectFrom('workshop_agreement')
    .select((expression) => expression.fn.max('sequence').as('last'))
    .where('workshop_id', '=', workshopId)
    .where('judgement', '=', judgement)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('workshop_agreement')
    .values({
      id,
      workshop_id: workshopId,
      judgement,
      sequence: (last ?? 0) + 1,
      content: JSON.stringify(content),
      by_person: byPerson,
      at,
    })
    .execute()
}

const agreementsOfWorkshop = compiled((db, { workshopId }: { workshopId: string }) =>
  db
    .selectFrom('workshop_agreement')
    .select(['id', 'judgement', 'content', 'at'])
    .where('workshop_id', '=', workshopId)
    .orderBy('sequence'),
)
