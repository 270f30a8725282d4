import type { Person } from '../../actor.ts'
import type {
  EarlierEvidence,
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
import { changedInEvidence, changedInSource } from './changed-fields.ts'
import { listEarlierVersions } from './earlier-versions.ts'
import { setForWorkshop } from './for-workshop.ts'
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

/** What the evidence of a review said before it was changed: for the review team. */
export async function readEarlierEvidence(
  deps: Deps,
  actor: Person,
  reviewId: string,
): Promise<EarlierEvidence[]> {
  const { standing } = await loadReview(deps, deps.db, actor, reviewId)
  requireWholeEvidence(standing)
  return listEarlierVersions(deps.db, reviewId)
}

interface Saved {
  readonly id: string
  readonly version: number
}

/**
 * Registers a source, or changes it where a version is given; one that stays as it was keeps its
 * version.
 * @throws AppError changed-meanwhile, with the current source, where `version` is not the last
 */
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
    let fields: string[] = []
    if (version === null) {
      const body = { reviewId, input }
      const claim = await claimId(trx, { id, kind: 'source', personId: actor.id, body })
      if (claim === 'repeated') return { id, version: 1 }
      await insertSource(trx, reviewId, id, input)
    } else {
      const current = (await listSources(trx, reviewId)).find((source) => source.id === id)
      requireCurrent(current, version)
      fields = changedInSource(current, input)
      if (fields.length === 0) return { id, version }
      await updateSource(trx, id, version + 1, input)
    }
    await recordAudit(deps, trx, actor, {
      action: 'source',
      round: round.id,
      review: reviewId,
      subject: id,
      fields,
    })
    return { id, version: (version ?? 0) + 1 }
  })
}

/**
 * Adds a piece of evidence, or a later version of it where a version is given; evidence that stays
 * as it was keeps its version. The trail of every judgement tells it that it is linked to, or was.
 * @throws AppError changed-meanwhile, with the current evidence, where `version` is not the last
 */
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
    const before = version === null ? null : await findEvidence(trx, reviewId, id)
    if (version !== null) requireCurrent(before, version)
    const fields = before ? changedInEvidence(before, input) : []
    if (before && fields.length === 0) return { id, version: before.version }

    const salt = deps.ids.secret()
    const edition = { ...next, input, byPerson: actor.id, at: deps.now().toISOString(), salt }
    if (before) await addEvidenceVersion(trx, edition)
    else await insertEvidence(trx, reviewId, edition)
    const linked = [...(before?.links ?? []), ...input.links].map(({ judgement }) => judgement)
    for (const judgement of new Set(linked)) {
      await recordAudit(deps, trx, actor, {
        action: 'evidence',
        round: context.round.id,
        review: reviewId,
        judgement,
        subject: id,
        fields,
        contentHash: hashContent(salt, input),
      })
    }
    return next
  })
}

/** The round is locked: what is current here stays so until the change is made. */
function requireCurrent<T extends { readonly version: number }>(
  current: T | null | undefined,
  version: number,
): asserts current is T {
  if (!current) throw new AppError('not-found')
  if (current.version !== version) throw new AppError('changed-meanwhile', { details: { current } })
}

/** To whom a piece of evidence can be released, with who may and how it is kept. */
const releases = {
  /** The region that it is about, for the feedback. */
  region: { action: 'evidence.release', set: setReleased },
  /** The workshops of its review: one whose tray has it shows it for as long as it is released. */
  workshop: { action: 'evidence.release-to-workshop', set: setForWorkshop },
} as const

export interface ReleasedTo {
  readonly reviewId: string
  readonly id: string
  readonly to: keyof typeof releases
}

/** Releases a piece of evidence, or takes the release back. */
export async function releaseEvidence(
  deps: Deps,
  actor: Person,
  { reviewId, id, to }: ReleasedTo,
  input: Release,
): Promise<void> {
  const { action, set } = releases[to]
  await changeReview(deps, actor, reviewId, async (trx, { round, standing }) => {
    requirePermission(action, standing)
    if (!(await findEvidence(trx, reviewId, id))) throw new AppError('not-found')
    await set(trx, id, input.released)
    await recordAudit(deps, trx, actor, { action, round: round.id, review: reviewId, subject: id })
  })
}

function requireWholeEvidence(standing: Parameters<typeof evidenceScope>[0]): void {
  if (evidenceScope(standing).kind !== 'all') throw new AppError('forbidden')
}
