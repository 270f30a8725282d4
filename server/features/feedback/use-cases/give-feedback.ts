import type { Person } from '../../../actor.ts'
import type { NewFeedback } from '../../../contract/feedback.ts'
import { feedbackBar } from '../../../core/answer-date.ts'
import { evidenceScope } from '../../../core/evidence-scope.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { listEvidenceOfCell } from '../../evidence/readable.ts'
import { findCurrentDecision } from '../../positions/decisions.ts'
import type { Citation } from '../../positions/repository.ts'
import { requireSeen } from '../../positions/rules.ts'
import type { CellKey } from '../../ratings/repository.ts'
import type { ReviewContext } from '../../reviews/context.ts'
import { createInCell } from '../../reviews/create-in-cell.ts'
import { findFeedback, insertFeedback } from '../repository.ts'

/**
 * The consortium accepts a judgement, or contests it: point by point, with general reasons, or both.
 * @throws AppError feedback-closed once the day for answers has passed, or the lead reviewer has
 *   answered or agreed
 */
export function giveFeedback(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: NewFeedback,
): Promise<{ id: string; version: number }> {
  const permission = 'feedback.write'
  const creation = { cell, id, action: 'feedback', permission, input } as const
  return createInCell(deps, actor, creation, async (trx, context) => {
    const at = deps.now().toISOString()
    if (input.verdict === 'contested' && input.reasons === null && input.points.length === 0) {
      throw new AppError('reasons-needed', { path: 'reasons' })
    }
    const last = await findFeedback(trx, cell)
    await requireOpen(trx, cell, context, last, at.slice(0, 10))
    requireSeen(last, input.supersedes)
    await requireStatements(trx, cell, input)
    const cited = await pinReadable(trx, cell, context, input)
    const { supersedes: _, ...said } = input
    await insertFeedback(trx, cell, { id, ...said, at, byPerson: actor.id, cited })
    return undefined
  })
}

async function requireOpen(
  trx: Trx,
  cell: CellKey,
  { review }: ReviewContext,
  last: { readonly outcome: string | null } | null,
  today: string,
): Promise<void> {
  const agreed = (await findCurrentDecision(trx, cell, 'agreed')) !== null
  const answered = last !== null && last.outcome !== null
  const until = review.feedbackUntil
  const bar = feedbackBar({ agreed, answered }, { until, today })
  if (bar === 'past') throw new AppError('feedback-closed.past', { dates: { until: until ?? '' } })
  if (bar) throw new AppError(`feedback-closed.${bar}`)
}

/** Refuses a point about a statement that the calibrated level does not have. */
async function requireStatements(trx: Trx, cell: CellKey, { points }: NewFeedback): Promise<void> {
  const calibrated = await findCurrentDecision(trx, cell, 'calibrated')
  const positions = calibrated?.statements.map(({ position }) => position) ?? []
  for (const [index, { statement }] of points.entries()) {
    if (statement === null || positions.includes(statement)) continue
    const path = `points.${index}.statement`
    throw new AppError('unknown-statement', { path, values: { statement } })
  }
}

/**
 * The versions of the evidence that points name. A piece that the writer may not read is refused
 * as one that does not exist.
 */
async function pinReadable(
  trx: Trx,
  { reviewId, judgement }: CellKey,
  { standing }: ReviewContext,
  { points }: NewFeedback,
): Promise<Citation[]> {
  const readable = await listEvidenceOfCell(trx, reviewId, judgement, evidenceScope(standing))
  return points.flatMap(({ evidence }, index) => {
    if (evidence === null) return []
    const found = readable.find(({ id }) => id === evidence)
    if (!found) throw new AppError('unknown-evidence', { path: `points.${index}.evidence` })
    return [{ id: found.id, version: found.version }]
  })
}
