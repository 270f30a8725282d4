import type { Person } from '../../../actor.ts'
import type { EvidenceInput } from '../../../contract/evidence.ts'
import type { Feedback, FeedbackAnswer, TakeUp } from '../../../contract/feedback.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { hashContent, recordAudit } from '../../audit/repository.ts'
import { insertEvidence } from '../../evidence/repository.ts'
import { insertSource } from '../../evidence/sources.ts'
import type { CellKey } from '../../ratings/repository.ts'
import type { ReviewContext } from '../../reviews/context.ts'
import { setTakenUp } from '../points.ts'

export interface Answered {
  readonly cell: CellKey
  readonly feedback: Feedback
  readonly answers: FeedbackAnswer['points']
  /** When, ISO 8601. */
  readonly at: string
}

/**
 * Makes evidence of what a consortium brought in its points, where the answer takes it up: a source
 * that the region's own body supplied, under the reference that it gave, and its words as they stand.
 * @throws AppError no-support where a point brought nothing
 */
export async function takeUpSupport(
  deps: Deps,
  trx: Trx,
  actor: Person,
  context: ReviewContext,
  { cell, feedback, answers, at }: Answered,
): Promise<void> {
  for (const [index, { position, takeUp }] of answers.entries()) {
    if (!takeUp) continue
    requirePermission('evidence.write', context.standing)
    const { support } = feedback.points.find((point) => point.position === position) ?? {}
    if (!support) throw new AppError('no-support', { path: `points.${index}.takeUp` })
    const [source, id] = [deps.ids.ordered(), deps.ids.ordered()]
    await insertSource(trx, cell.reviewId, source, {
      title: support.reference,
      kind: takeUp.sourceKind,
      heldOn: takeUp.heldOn,
      organisation: 'consortium',
      role: null,
      lineage: takeUp.lineage,
      language: feedback.language,
      suppliedByRegion: true,
    })
    const input = evidenceOf(support.text, { source, feedback, cell, takeUp })
    const salt = deps.ids.secret()
    await insertEvidence(trx, cell.reviewId, {
      id,
      version: 1,
      input,
      byPerson: actor.id,
      at,
      salt,
    })
    await setTakenUp(trx, feedback.id, position, id)
    const told = { round: context.round.id, review: cell.reviewId }
    await recordAudit(deps, trx, actor, { action: 'source', ...told, subject: source })
    await recordAudit(deps, trx, actor, {
      action: 'evidence',
      ...told,
      judgement: cell.judgement,
      subject: id,
      contentHash: hashContent(salt, input),
    })
  }
}

/** The body quotes its own document, which the review team has not held beside it. */
function evidenceOf(
  excerpt: string,
  made: {
    readonly source: string
    readonly feedback: Feedback
    readonly cell: CellKey
    readonly takeUp: TakeUp
  },
): EvidenceInput {
  const { source, feedback, cell, takeUp } = made
  const { kind, polarity } = takeUp
  return {
    source,
    excerpt,
    language: feedback.language,
    rendering: 'near-verbatim',
    links: [{ judgement: cell.judgement, kind, polarity }],
  }
}
