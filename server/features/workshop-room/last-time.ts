import type { CommonView } from '../../contract/live-workshop.ts'
import type { DecidedLayer } from '../../core/layers.ts'
import { breakBetween, meaningSince } from '../../core/over-time.ts'
import { hasReached } from '../../core/workflow.ts'
import type { Db } from '../../db/database.ts'
import { listFrameworkChanges } from '../frameworks/repository.ts'
import { listCurrentLevels } from '../positions/levels.ts'
import {
  listReviews,
  listRounds,
  type ReviewRecord,
  type RoundRecord,
} from '../rounds/repository.ts'
import { type AgreementRecord, listAgreements } from '../workshops/agreements.ts'
import { listWorkshops } from '../workshops/repository.ts'

/**
 * What the last round before this one that may be compared with it agreed for the region on a
 * judgement, and published; null where there is none.
 */
export async function findLastTime(
  db: Db,
  round: RoundRecord,
  review: ReviewRecord,
  judgement: string,
): Promise<CommonView['lastTime']> {
  const last = await findLastReview(db, round, review)
  const current = last && (await findLevel(db, last.review.id, 'agreed', judgement))
  if (!current) return null
  const { title, positionAt } = last.round
  return { round: title, positionAt, level: current.level }
}

export interface SelfReviewPlace {
  readonly workshopId: string
  readonly round: RoundRecord
  readonly review: ReviewRecord
  readonly judgement: string
}

/**
 * What the team agreed on a judgement before: in the last workshop of its review that has ended, or
 * else in the self-review of the last round that may be compared with this one; null without either.
 */
export async function findLastSelfReview(
  db: Db,
  { workshopId, round, review, judgement }: SelfReviewPlace,
): Promise<NonNullable<CommonView['lastSelfReview']> | null> {
  const { title, positionAt } = round
  const earlier = await findEarlierAgreement(db, workshopId, review.id, judgement)
  if (earlier) return { from: 'workshop', round: title, positionAt, level: earlier.level }
  const last = await findLastReview(db, round, review)
  const current = last && (await findLevel(db, last.review.id, 'self', judgement))
  if (!current) return null
  return {
    from: 'round',
    round: last.round.title,
    positionAt: last.round.positionAt,
    level: current.level,
  }
}

async function findEarlierAgreement(
  db: Db,
  workshopId: string,
  reviewId: string,
  judgement: string,
): Promise<AgreementRecord | null> {
  const ended = (await listWorkshops(db, reviewId))
    .filter(({ id, state, rehearsal }) => id !== workshopId && state === 'ended' && !rehearsal)
    .sort((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''))
  for (const { id } of ended) {
    const held = (await listAgreements(db, id)).find((one) => one.judgement === judgement)
    if (held) return held
  }
  return null
}

async function findLevel(db: Db, reviewId: string, layer: DecidedLayer, judgement: string) {
  const levels = await listCurrentLevels(db, [reviewId], layer)
  return levels.find((level) => level.judgement === judgement) ?? null
}

/** The last published review of the region that may be compared with this one. */
async function findLastReview(
  db: Db,
  round: RoundRecord,
  review: ReviewRecord,
): Promise<{ round: RoundRecord; review: ReviewRecord } | null> {
  const changes = await listFrameworkChanges(db)
  const meaning = ({ provenance, frameworkId, frameworkVersion }: RoundRecord) => ({
    provenance,
    framework: frameworkId,
    meaningSince: meaningSince(
      frameworkVersion,
      changes.filter(({ id }) => id === frameworkId),
    ),
  })
  const earlier = (await listRounds(db)).filter(
    (one) =>
      one.positionAt < round.positionAt && breakBetween(meaning(one), meaning(round)) === null,
  )
  for (const one of earlier) {
    const reviews = await listReviews(db, one.id)
    const published = reviews.find(
      ({ region, stage }) => region.id === review.region.id && hasReached(stage, 'published'),
    )
    if (published) return { round: one, review: published }
  }
  return null
}
