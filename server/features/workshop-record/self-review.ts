import type { Person } from '../../actor.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { recordAudit } from '../audit/repository.ts'
import {
  type DecisionRecord,
  insertDecision,
  listDecisionsOfReview,
  type NewDecision,
} from '../positions/decisions.ts'
import { keepReason } from '../reasons.ts'
import { type AgreementRecord, listAgreements } from '../workshops/agreements.ts'
import type { WorkshopContext } from '../workshops/context.ts'

/**
 * Enters what a workshop agreed into the self-review of its review: where it says something else
 * than what stands there, and is not older than that. The round is held still by the caller.
 */
export async function enterSelfReview(
  deps: Deps,
  trx: Trx,
  actor: Person,
  { workshop, review, round }: WorkshopContext,
): Promise<void> {
  const standing = (await listDecisionsOfReview(trx, review.id)).filter(
    ({ layer }) => layer === 'self',
  )
  for (const agreement of await listAgreements(trx, workshop.id)) {
    const { judgement } = agreement
    const current = standing.find((one) => one.judgement === judgement)
    if (current && !supersedes(agreement, current)) continue
    const id = deps.ids.random()
    const contentHash = await insertDecision(trx, deps.ids, {
      ...toDecision(agreement, actor),
      id,
      reviewId: review.id,
    })
    await recordAudit(deps, trx, actor, {
      action: 'self-review',
      round: round.id,
      review: review.id,
      judgement,
      subject: id,
      contentHash,
    })
  }
}

function supersedes(agreement: AgreementRecord, current: DecisionRecord): boolean {
  const isOlder = current.at !== null && agreement.at < current.at
  return !isOlder && contentOf(agreement) !== contentOf(current)
}

/** What a position says, as one line that is the same for the same content. */
function contentOf(position: AgreementRecord | DecisionRecord): string {
  const { level, ground, because, dissent, statements } = position
  const reason = position.reason && keepReason(position.reason)
  const texts = statements.map(({ kind, language, text }) => [kind, language, text])
  const languages = [
    because === null ? null : position.becauseLanguage,
    dissent === null ? null : position.dissentLanguage,
  ]
  return JSON.stringify([level, reason, ground, because, dissent, texts, languages])
}

function toDecision(
  { id: _, reason, ...agreement }: AgreementRecord,
  actor: Person,
): Omit<NewDecision, 'id' | 'reviewId'> {
  const kept = reason && keepReason(reason)
  return { ...agreement, reason: kept, layer: 'self', byPerson: actor.id, citations: [] }
}
