import type { Person } from '../../../actor.ts'
import type { CarriedVersion } from '../../../core/carried.ts'
import type { Bilingual } from '../../../core/language.ts'
import { claimId } from '../../../db/creation.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requireAnywhere, requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { carryCells, carryPeople, requireEarlierRound } from '../../carried/carry-forward.ts'
import { listCarriedCells } from '../../carried/repository.ts'
import { readFramework } from '../../frameworks/repository.ts'
import { loadRound } from '../../reviews/context.ts'
import { lockRound } from '../clock.ts'
import {
  deleteReview,
  findRound,
  hasWriting,
  insertReview,
  insertRound,
  listReviews,
  type ReviewRecord,
  type RoundRecord,
  updateReview,
  updateRound,
} from '../repository.ts'

export interface NewRoundInput {
  readonly title: Bilingual
  readonly positionAt: string
  readonly framework: string
  readonly regions: readonly string[]
  readonly carriedFrom: string | null
  readonly carriedVersion: CarriedVersion
  readonly carriedPeople: boolean
}

/**
 * Makes a round over regions, with the newest version of its framework, which it then keeps; or
 * carries an earlier one forward.
 */
export async function createRound(
  deps: Deps,
  actor: Person,
  id: string,
  input: NewRoundInput,
): Promise<{ id: string; version: number }> {
  requireAnywhere(actor, 'registers.write')
  await deps.db.transaction().execute(async (trx) => {
    const creation = { id: `round:${id}`, kind: 'round', personId: actor.id, body: input }
    if ((await claimId(trx, creation)) === 'repeated') return
    const { carriedFrom } = input
    const earlier =
      carriedFrom === null ? null : await requireEarlierRound(trx, carriedFrom, input.framework)
    const version = input.carriedVersion === 'same' ? earlier?.frameworkVersion : undefined
    const framework = await readFramework(trx, input.framework, version)
    if (!framework) throw new AppError('refers-to-nothing', { path: 'framework' })
    await insertRound(trx, {
      id,
      title: input.title,
      positionAt: input.positionAt,
      frameworkId: framework.id,
      frameworkVersion: framework.version,
      provenance: 'live',
      carriedFrom,
    })
    await addReviews(deps, trx, id, input.regions)
    if (carriedFrom !== null) {
      const carried = {
        id,
        carriedFrom,
        frameworkId: framework.id,
        frameworkVersion: framework.version,
      }
      await carryCells(deps, trx, carried)
      if (input.carriedPeople) await carryPeople(deps, trx, carried)
    }
    await recordAudit(deps, trx, actor, { action: 'round.create', round: id })
  })
  return { id, version: 1 }
}

export interface RoundChange {
  readonly title?: Bilingual | undefined
  readonly positionAt?: string | undefined
  readonly regions?: readonly string[] | undefined
}

/** Renames or redates a round, or changes its regions as long as nothing is lost by it. */
export async function changeRound(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  change: RoundChange,
): Promise<{ version: number }> {
  requireAnywhere(actor, 'registers.write')
  const { title, positionAt, regions } = change
  return deps.db.transaction().execute(async (trx) => {
    await lockRound(trx, id)
    const round = await findRound(trx, id)
    if (!round) throw new AppError('not-found')
    const changes = { ...(title && { title }), ...(positionAt !== undefined && { positionAt }) }
    if (!(await updateRound(trx, id, version, changes))) throw changedMeanwhile(round)
    if (regions) {
      await replaceRegions(deps, trx, id, regions)
      const { carriedFrom } = round
      if (carriedFrom !== null) await carryCells(deps, trx, { ...round, carriedFrom })
    }
    await recordAudit(deps, trx, actor, {
      action: 'round.change',
      round: id,
      fields: [...Object.keys(changes), ...(regions ? ['regions'] : [])],
    })
    return { version: version + 1 }
  })
}

/** Shows a published round to everybody, or takes it back to those with an account. */
export async function setPublication(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  input: { readonly public: boolean },
): Promise<{ version: number }> {
  return deps.db.transaction().execute(async (trx) => {
    await lockRound(trx, id)
    const { round, standing } = await loadRound(deps, trx, actor, id)
    requirePermission('round.publish', standing)
    if (!(await updateRound(trx, id, version, { public: input.public })))
      throw changedMeanwhile(round)
    await recordAudit(deps, trx, actor, { action: 'round.publication', round: id })
    return { version: version + 1 }
  })
}

async function replaceRegions(
  deps: Deps,
  trx: Trx,
  roundId: string,
  regions: readonly string[],
): Promise<void> {
  const reviews = await listReviews(trx, roundId)
  for (const review of reviews.filter(({ region }) => !regions.includes(region.id))) {
    if (!(await isUntouched(trx, review))) throw new AppError('round-started', { path: 'regions' })
    await deleteReview(trx, review.id)
  }
  for (const review of reviews) {
    const position = regions.indexOf(review.region.id)
    if (position >= 0) await updateReview(trx, review.id, review.version, { position })
  }
  const known = reviews.map(({ region }) => region.id)
  await addReviews(deps, trx, roundId, regions, known)
}

/**
 * Whether a review can be taken out of its round without anything written being lost. What has been
 * sealed is not asked: by then the review has left desk analysis.
 */
async function isUntouched(trx: Trx, review: ReviewRecord): Promise<boolean> {
  if (review.stage !== 'desk-analysis' || (await hasWriting(trx, review.id))) return false
  return (await listCarriedCells(trx, [review.id])).every(({ lookedAt }) => lookedAt === null)
}

async function addReviews(
  deps: Deps,
  trx: Trx,
  roundId: string,
  regions: readonly string[],
  known: readonly string[] = [],
): Promise<void> {
  for (const [position, regionId] of regions.entries()) {
    if (known.includes(regionId)) continue
    await insertReview(trx, {
      id: deps.ids.ordered(),
      roundId,
      regionId,
      position,
      stage: 'desk-analysis',
    })
  }
}

function changedMeanwhile({ title, positionAt, version }: RoundRecord): AppError {
  return new AppError('changed-meanwhile', { details: { current: { title, positionAt, version } } })
}
