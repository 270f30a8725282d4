import type { Person } from '../../actor.ts'
import type {
  Evidence,
  EvidenceInput,
  Release,
  Source,
  SourceInput,
} from '../../contract/evidence.ts'
import { evidenceScope } from '../../core/evidence-scope.ts'
import { claimId } from '../../db/creation.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { hashContent, recordAudit } from '../audit/repository.ts'
import { changeReview, loadReview, requireJudgement } from '../reviews/context.ts'
import {
  addEvidenceVersion,
  findEvidence,
  insertEvidence,
  listEvidence,
  setReleased,
} from './repository.ts'
import { insertSource, listSources, updateSource } from './sources.ts'

/** The review's register of sources: for the review team. */
export async function readSources(deps: Deps, actor: Person, reviewId: string): Promise<Source[]> {
  const { standing } = await loadReview(deps, deps.db, actor, reviewId)
  requireWholeEvidence(standing)
  return listSources(deps.db, reviewId)
}

/** All evidence of a review: for the review team. */
export async function readEvidence(
  deps: Deps,
  actor: Person,
  reviewId: string,
): Promise<Evidence[]> {
  const { standing } = await loadReview(deps, deps.db, actor, reviewId)
  requireWholeEvidence(standing)
  return listEvidence(deps.db, reviewId)
}

interface Saved {
  readonly id: string
  readonly version: number
}

/** Registers a source, or changes it where a version is given. */
export async function saveSource(
  deps: Deps,
  actor: Person,
  reviewId: string,
  id: string,
  version: number | null,
  input: SourceInput,
): Promise<Saved> {
  return changeReview(deps, actor, reviewId, async (trx, { round, standing }) => {
    requirePermission('evidence.write', standing)
    const next = { id, version: (version ?? 0) + 1 }
    if (version === null) {
      const body = { reviewId, input }
      const claim = await claimId(trx, { id, kind: 'source', personId: actor.id, body })
      if (claim === 'repeated') return next
      await insertSource(trx, reviewId, id, input)
    } else if (!(await updateSource(trx, reviewId, id, version, input))) {
      const current = (await listSources(trx, reviewId)).find((source) => source.id === id)
      throw current
        ? new AppError('changed-meanwhile', { details: { current } })
        : new AppError('not-found')
    }
    await recordAudit(deps, trx, actor, {
      action: 'source',
      round: round.id,
      review: reviewId,
      subject: id,
    })
    return next
  })
}

/** Adds a piece of evidence, or a later version of it where a version is given. */
export async function saveEvidence(
  deps: Deps,
  actor: Person,
  reviewId: string,
  id: string,
  version: number | null,
  input: EvidenceInput,
): Promise<Saved> {
  return changeReview(deps, actor, reviewId, async (trx, context) => {
    requirePermission('evidence.write', context.standing)
    const next = { id, version: (version ?? 0) + 1 }
    if (version === null) {
      const body = { reviewId, input }
      const claim = await claimId(trx, { id, kind: 'evidence', personId: actor.id, body })
      if (claim === 'repeated') return next
    }
    for (const { judgement } of input.links) requireJudgement(context, judgement)
    const salt = deps.ids.secret()
    const at = deps.now().toISOString()
    const edition = { ...next, input, byPerson: actor.id, at, salt }
    if (version === null) await insertEvidence(trx, reviewId, edition)
    else {
      const current = await findEvidence(trx, reviewId, id)
      if (!current) throw new AppError('not-found')
      if (!(await addEvidenceVersion(trx, edition))) {
        throw new AppError('changed-meanwhile', { details: { current } })
      }
    }
    for (const judgement of new Set(input.links.map((link) => link.judgement))) {
      await recordAudit(deps, trx, actor, {
        action: 'evidence',
        round: context.round.id,
        review: reviewId,
        judgement,
        subject: id,
        contentHash: hashContent(salt, input),
      })
    }
    return next
  })
}

/** Releases evidence to the region that it is about, or takes the release back. */
export async function releaseEvidence(
  deps: Deps,
  actor: Person,
  reviewId: string,
  id: string,
  input: Release,
): Promise<void> {
  await changeReview(deps, actor, reviewId, async (trx, { round, standing }) => {
    requirePermission('evidence.release', standing)
    if (!(await findEvidence(trx, reviewId, id))) throw new AppError('not-found')
    await setReleased(trx, id, input.released)
    await recordAudit(deps, trx, actor, {
      action: 'evidence.release',
      round: round.id,
      review: reviewId,
      subject: id,
    })
  })
}

function requireWholeEvidence(standing: Parameters<typeof evidenceScope>[0]): void {
  if (evidenceScope(standing).kind !== 'all') throw new AppError('forbidden')
}
