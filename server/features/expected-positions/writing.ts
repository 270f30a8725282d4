import type { Person } from '../../actor.ts'
import type { Language } from '../../core/language.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { hashContent, recordAudit } from '../audit/repository.ts'
import type { CellKey } from '../ratings/repository.ts'
import type { ReviewContext } from '../reviews/context.ts'
import { type ExpectedPositionStatus, insertExpectedPosition } from './repository.ts'

/** Adds a version of an expected position, with its entry in the trail. */
export async function setExpectedPosition(
  deps: Deps,
  trx: Trx,
  actor: Person,
  context: ReviewContext,
  cell: CellKey,
  status: ExpectedPositionStatus,
  version: number,
  input: { text: string; language: Language; reference: string },
): Promise<void> {
  const salt = deps.ids.secret()
  await insertExpectedPosition(trx, cell, {
    ...input,
    status,
    version,
    at: deps.now().toISOString(),
    byPerson: actor.id,
    salt,
  })
  await recordAudit(deps, trx, actor, {
    action: 'expected-position',
    round: context.round.id,
    review: cell.reviewId,
    judgement: cell.judgement,
    fields: [status],
    contentHash: hashContent(salt, input),
  })
}
