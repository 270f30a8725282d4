import type { Actor } from '../../actor.ts'
import type { Framework } from '../../contract/framework.ts'
import type { OverTime } from '../../contract/over-time.ts'
import { judgementsOf } from '../../core/framework.ts'
import type { Language } from '../../core/language.ts'
import { maySeeLayer } from '../../core/layers.ts'
import type { Translate } from '../../core/messages.ts'
import { meaningSince } from '../../core/over-time.ts'
import { hasReached } from '../../core/workflow.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import type { ServerKey } from '../../messages/en.ts'
import { listFrameworkChanges } from '../frameworks/repository.ts'
import { type CurrentLevel, listCurrentLevels } from '../positions/levels.ts'
import { tellReason } from '../reasons.ts'
import { listOwnAssignments } from '../reviews/assignments-of-person.ts'
import { standingToReview } from '../reviews/standing.ts'
import {
  listReviews,
  listRounds,
  type ReviewRecord,
  type RoundRecord,
} from '../rounds/repository.ts'
import { summarise } from '../rounds/summary.ts'

export interface OverTimeRequest {
  /** One region alone, or every region with null. */
  readonly region: string | null
  readonly language: Language
  readonly translate: Translate<ServerKey>
}

/** A round with those of its reviews whose agreed levels are open to the viewer. */
interface OpenRound {
  readonly round: RoundRecord
  readonly framework: Framework
  readonly reviews: readonly ReviewRecord[]
}

/**
 * The agreed levels of each region over the rounds. A review counts from its feedback on, when its
 * levels begin to be agreed, and for each viewer as the agreed layer of its round is open to them.
 * @throws AppError not-found where nothing of the region asked for is open to the viewer
 */
export async function readOverTime(
  deps: Deps,
  actor: Actor,
  request: OverTimeRequest,
): Promise<OverTime> {
  const { region, language } = request
  const open = await listOpenRounds(deps, actor)
  const regions = regionsOf(open)
  if (region !== null && !regions.some(({ id }) => id === region)) {
    throw new AppError('not-found', { path: 'region' })
  }
  const shown = region === null ? open : keepRegion(open, region)
  const reviewIds = shown.flatMap(({ reviews }) => reviews.map(({ id }) => id))
  const levels = await listCurrentLevels(deps.db, reviewIds, 'agreed')
  const byCell = new Map(levels.map((row) => [`${row.reviewId} ${row.judgement}`, row]))
  const changes = await listFrameworkChanges(deps.db)
  return {
    regions: regions.map(({ id, name }) => ({ id, name: name[language] })),
    rounds: shown.map(({ round, reviews }) => {
      const { regions: _, published: __, ...summary } = summarise(round, [], language, deps.now())
      const ofFramework = changes.filter(({ id }) => id === round.frameworkId)
      return {
        ...summary,
        meaningSince: meaningSince(round.frameworkVersion, ofFramework),
        reviews: reviews.map((review) => ({ region: review.region.id, stage: review.stage })),
      }
    }),
    frameworks: describeFrameworks(shown, language),
    positions: shown.flatMap((one) => describePositions(one, byCell, request)),
  }
}

async function listOpenRounds({ db, frameworks }: Deps, actor: Actor): Promise<OpenRound[]> {
  const rounds = await listRounds(db)
  const reviews = groupByRound(await listReviews(db))
  const own = await listOwnAssignments(db, actor)
  const open: OpenRound[] = []
  for (const round of rounds) {
    const all = reviews.get(round.id) ?? []
    const assignments = own.inRound(round.id, all)
    const seen = all.filter(
      (review) =>
        hasReached(review.stage, 'feedback') &&
        maySeeLayer('agreed', standingToReview(actor, round, review, assignments)),
    )
    if (seen.length === 0) continue
    const framework = await frameworks.get(db, round.frameworkId, round.frameworkVersion)
    open.push({ round, framework, reviews: seen })
  }
  return open.sort((a, b) => compareRounds(a.round, b.round))
}

function groupByRound(reviews: readonly ReviewRecord[]): Map<string, ReviewRecord[]> {
  const groups = new Map<string, ReviewRecord[]>()
  for (const review of reviews) {
    const group = groups.get(review.roundId)
    if (group) group.push(review)
    else groups.set(review.roundId, [review])
  }
  return groups
}

/** Earliest first; a month comes before its days. */
function compareRounds(a: RoundRecord, b: RoundRecord): number {
  if (a.positionAt !== b.positionAt) return a.positionAt < b.positionAt ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function keepRegion(open: readonly OpenRound[], region: string): OpenRound[] {
  return open
    .map((one) => ({
      ...one,
      reviews: one.reviews.filter((review) => review.region.id === region),
    }))
    .filter(({ reviews }) => reviews.length > 0)
}

/** Each region once, in the order of the latest round that has it. */
function regionsOf(open: readonly OpenRound[]): ReviewRecord['region'][] {
  const latestFirst = open.toReversed().flatMap(({ reviews }) => reviews)
  return [...new Map(latestFirst.map(({ region }) => [region.id, region])).values()]
}

function describeFrameworks(
  open: readonly OpenRound[],
  language: Language,
): OverTime['frameworks'] {
  const versions = new Map(
    open.map(({ framework }) => [`${framework.id}@${framework.version}`, framework]),
  )
  return [...versions.values()].map((framework) => ({
    id: framework.id,
    version: framework.version,
    title: framework.title[language],
    levels: framework.scale.levels.map(({ value }) => value),
    judgements: judgementsOf(framework).map(({ aspect, judgement }) => ({
      code: judgement.code,
      aspect: aspect.code,
      title: judgement.title[language],
    })),
  }))
}

function describePositions(
  { round, framework, reviews }: OpenRound,
  levels: ReadonlyMap<string, CurrentLevel>,
  { translate }: OverTimeRequest,
): OverTime['positions'] {
  return reviews.flatMap((review) =>
    judgementsOf(framework).map(({ judgement }) => {
      const current = levels.get(`${review.id} ${judgement.code}`)
      const reason = current ? current.reason : 'none-yet'
      return {
        round: round.id,
        region: review.region.id,
        judgement: judgement.code,
        level: current?.level ?? null,
        reason: reason && tellReason(reason, translate),
      }
    }),
  )
}
