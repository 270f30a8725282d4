import type { Actor } from '../../../actor.ts'
import type { CarriedCell, CarriedRound } from '../../../contract/carried.ts'
import { judgementsOf } from '../../../core/framework.ts'
import type { Language } from '../../../core/language.ts'
import { maySeeLayer } from '../../../core/layers.ts'
import type { Translate } from '../../../core/messages.ts'
import { can } from '../../../core/permissions.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import type { ServerKey } from '../../../messages/en.ts'
import { findExpectedPosition } from '../../expected-positions/repository.ts'
import { findAccount } from '../../people/repository.ts'
import { findCurrentDecision } from '../../positions/decisions.ts'
import type { CellKey } from '../../ratings/repository.ts'
import { tellReason } from '../../reasons.ts'
import { loadReview, loadRound, type RoundContext } from '../../reviews/context.ts'
import { describeEarlier, hasMeaningChanged, loadEarlier } from '../earlier.ts'
import { type CarriedCellRecord, findCarriedCell, listCarriedCells } from '../repository.ts'

/**
 * What a round took over from an earlier one.
 * @throws AppError not-found where it was not carried forward
 */
export async function readCarriedRound(
  deps: Deps,
  actor: Actor,
  id: string,
  language: Language,
): Promise<CarriedRound> {
  const context = await loadRound(deps, deps.db, actor, id)
  const { round, reviews, standingTo } = context
  if (round.carriedFrom === null) throw new AppError('not-found')
  const earlier = await loadEarlier(deps, deps.db, actor, round.carriedFrom)
  const own = reviews.filter((review) => can('review.read-progress', standingTo(review)))
  const cells = await listCarriedCells(
    deps.db,
    own.map((review) => review.id),
  )
  return {
    from: earlier && describeEarlier(earlier, language, deps.now()),
    meaningChanged: earlier !== null && (await hasMeaningChanged(deps.db, earlier.round, round)),
    leftOut: earlier === null ? [] : leftOut(earlier, context, language),
    unreviewed: own.length === 0 ? null : inOrder(cells, context, language),
  }
}

function leftOut(
  earlier: RoundContext,
  { framework }: RoundContext,
  language: Language,
): CarriedRound['leftOut'] {
  const known = judgementsOf(framework).map(({ judgement }) => judgement.code)
  return judgementsOf(earlier.framework)
    .filter(({ judgement }) => !known.includes(judgement.code))
    .map(({ judgement }) => ({ code: judgement.code, title: judgement.title[language] }))
}

/** What nobody has looked at, by region and judgement in the order of the round. */
function inOrder(
  cells: readonly CarriedCellRecord[],
  { reviews, framework }: RoundContext,
  language: Language,
): NonNullable<CarriedRound['unreviewed']> {
  return reviews.flatMap(({ id, region }) =>
    judgementsOf(framework)
      .filter(({ judgement }) =>
        cells.some(
          (cell) =>
            cell.reviewId === id && cell.judgement === judgement.code && cell.lookedAt === null,
        ),
      )
      .map(({ judgement }) => ({
        region: region.id,
        judgement: judgement.code,
        title: judgement.title[language],
      })),
  )
}

/**
 * What the earlier round said of a judgement, as far as the viewer may see it there.
 * @throws AppError not-found where nothing was carried
 */
export async function readCarriedCell(
  deps: Deps,
  actor: Actor,
  cell: CellKey,
  { language, translate }: { language: Language; translate: Translate<ServerKey> },
): Promise<CarriedCell> {
  const { round, review, standing } = await loadReview(deps, deps.db, actor, cell.reviewId)
  const carried = await findCarriedCell(deps.db, cell)
  if (!carried || round.carriedFrom === null) throw new AppError('not-found')
  const earlier = await loadEarlier(deps, deps.db, actor, round.carriedFrom)
  const tells = can('review.read-progress', standing)
  return {
    from: earlier && describeEarlier(earlier, language, deps.now()),
    meaningChanged: earlier !== null && (await hasMeaningChanged(deps.db, earlier.round, round)),
    version: carried.version,
    review: tells ? { looked: await describeLook(deps, carried) } : null,
    region: { id: review.region.id, name: review.region.name[language] },
    ...(await readEarlierCell(deps, earlier, carried, translate)),
  }
}

async function describeLook(
  { db }: Deps,
  { lookedAt, lookedBy, position }: CarriedCellRecord,
): Promise<NonNullable<CarriedCell['review']>['looked']> {
  if (lookedAt === null || position === null) return null
  const person = lookedBy === null ? null : await findAccount(db, lookedBy)
  return { at: lookedAt, by: person?.name ?? null, position }
}

async function readEarlierCell(
  { db }: Deps,
  earlier: RoundContext | null,
  { judgement, fromReviewId }: CarriedCellRecord,
  translate: Translate<ServerKey>,
): Promise<Pick<CarriedCell, 'agreed' | 'positionOpen' | 'expectedPosition'>> {
  const review = earlier?.reviews.find(({ id }) => id === fromReviewId)
  if (!earlier || !review) return { agreed: null, positionOpen: false, expectedPosition: null }
  const standing = earlier.standingTo(review)
  const cell = { reviewId: review.id, judgement }
  const agreed = maySeeLayer('agreed', standing)
    ? await findCurrentDecision(db, cell, 'agreed')
    : null
  const positionOpen = can('expected-position.read', standing)
  return {
    agreed: agreed && {
      level: agreed.level,
      reason: agreed.reason && tellReason(agreed.reason, translate),
      ground: agreed.ground,
      statements: agreed.statements,
    },
    positionOpen,
    expectedPosition: positionOpen ? await findExpectedPosition(db, cell, 'set') : null,
  }
}
