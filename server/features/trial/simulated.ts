import type { SimulatedReview, SimulatedRound } from '../../../fixtures/simulated/types.ts'
import type { Framework } from '../../contract/framework.ts'
import { hasReached, type Stage } from '../../core/workflow.ts'
import { insertSource } from '../evidence/sources.ts'
import { insertOverallText } from '../overall/repository.ts'
import { ensureRater } from '../ratings/raters.ts'
import { insertLead, insertReviewer, upsertRecusal } from '../reviews/assignments.ts'
import { insertReview, insertRound } from '../rounds/repository.ts'
import { insertPastWorkshop } from '../self-reviews/repository.ts'
import { setFacilitator } from '../workshops/repository.ts'
import { type Loading, simulatedTimes, type TrialDeps, tell } from './loading.ts'
import { trialPersonId } from './people.ts'
import { loadCell } from './simulated-cells.ts'

/** Loads a round that was generated from a seed; it is marked as simulated wherever it shows. */
export async function loadSimulatedRound(
  deps: TrialDeps,
  framework: Framework,
  round: SimulatedRound,
): Promise<void> {
  const { db, ids } = deps
  const times = simulatedTimes(round.positionAt)
  const isRevealed = hasReached(round.stage, 'calibration')
  await insertRound(db, {
    id: round.id,
    title: round.title,
    positionAt: round.positionAt,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    provenance: 'simulated',
    note: round.note,
    ...(isRevealed && { revealedAt: times.revealed }),
  })
  await insertLead(db, round.id, trialPersonId('lead'))
  const raters = new Map<string, string>()
  const reviewIds = new Map<string, string>()
  for (const key of round.reviewers) {
    raters.set(key, await ensureRater(db, ids, round.id, trialPersonId(key)))
  }
  for (const [position, review] of round.reviews.entries()) {
    const reviewId = ids.ordered()
    const { region: regionId } = review
    reviewIds.set(regionId, reviewId)
    await insertReview(db, {
      id: reviewId,
      roundId: round.id,
      regionId,
      position,
      ...progressOf(round, review, deps.now()),
    })
    const loading = { deps, roundId: round.id, raters, times }
    await loadReviewers(loading, reviewId, review)
    await loadWorkshop(loading, reviewId, review)
    await loadReview(loading, reviewId, review)
    await tellStages(loading, reviewId, round, review)
  }
  if (isRevealed) await tell({ deps, roundId: round.id }, 'lead', 'round.reveal', times.revealed)
  await loadOverall(deps, round, reviewIds, times.agreed)
}

/** Assigns those who rate, but for the lead of the round, and who is recused. */
async function loadReviewers(
  loading: Loading,
  reviewId: string,
  { recused }: SimulatedReview,
): Promise<void> {
  const { deps, raters, times } = loading
  const { db } = deps
  const assigned = [...raters.keys(), ...(recused ? [recused.person] : [])]
  for (const key of assigned.filter((one) => one !== 'lead')) {
    await insertReviewer(db, reviewId, trialPersonId(key))
  }
  if (!recused) return
  const { reason, language } = recused
  const at = times.evidence
  const subject = trialPersonId(recused.person)
  await upsertRecusal(db, { reviewId, personId: subject, reason, language, at })
  await tell(loading, 'lead', 'review.recusal', at, { reviewId, subject })
}

const stageOfCourse = {
  calibrating: 'calibration',
  unanswered: 'feedback',
  answering: 'feedback',
  agreed: 'agreed',
} as const

/** How long the consortia of a trial have to answer from when it is loaded. */
const daysForAnswers = 21

function progressOf(
  round: SimulatedRound,
  { course }: SimulatedReview,
  now: Date,
): { stage: Stage; feedbackUntil?: string } {
  if (!course) return { stage: round.stage }
  const stage = stageOfCourse[course]
  if (stage === 'calibration') return { stage }
  if (stage === 'agreed') return { stage, feedbackUntil: `${round.positionAt}-22` }
  const until = new Date(now.getTime() + daysForAnswers * 24 * 60 * 60 * 1000)
  return { stage, feedbackUntil: until.toISOString().slice(0, 10) }
}

/** Adds to the trail when a review entered its later stages. */
async function tellStages(
  loading: Loading,
  reviewId: string,
  round: SimulatedRound,
  { course }: SimulatedReview,
): Promise<void> {
  const { times } = loading
  const stage = course ? stageOfCourse[course] : round.stage
  const enter = (entered: Stage, at: string) =>
    tell(loading, 'lead', 'review.stage', at, { reviewId, fields: [entered] })
  if (stage === 'feedback' || stage === 'agreed') await enter('feedback', times.opened)
  if (stage === 'agreed' || stage === 'published') await enter('agreed', times.agreed)
  if (stage === 'published') await enter('published', times.published)
}

async function loadOverall(
  deps: TrialDeps,
  round: SimulatedRound,
  reviewIds: ReadonlyMap<string, string>,
  at: string,
): Promise<void> {
  const { db, ids } = deps
  for (const { region, ...text } of round.overall) {
    const reviewId = region === null ? null : (reviewIds.get(region) ?? null)
    await insertOverallText(db, {
      ...text,
      id: ids.ordered(),
      roundId: round.id,
      reviewId,
      version: 1,
      at,
      byPerson: trialPersonId('lead'),
      salt: ids.secret(),
    })
    const place = reviewId === null ? {} : { reviewId }
    await tell({ deps, roundId: round.id }, 'lead', 'overall', at, {
      ...place,
      fields: [text.kind],
    })
  }
}

/** Loads the workshop of a simulated review with all its ballots. */
async function loadWorkshop(
  { deps: { db, ids }, times }: Loading,
  reviewId: string,
  { cells, facilitator }: SimulatedReview,
): Promise<void> {
  const given = cells.flatMap(({ judgement, ballots }) =>
    ballots.map((ballot) => ({ ...ballot, judgement })),
  )
  const count = Math.max(0, ...given.map(({ participant }) => participant + 1))
  const participants = Array.from({ length: count }, () => ids.random())
  const keys = new Set(given.map(({ judgement, sequence }) => `${judgement} ${sequence}`))
  const rounds = new Map([...keys].map((key) => [key, ids.random()]))
  const id = ids.ordered()
  await insertPastWorkshop(db, {
    id,
    reviewId,
    at: times.evidence,
    participants,
    ballots: given.map(({ participant, sequence, judgement, level, confidence }) => ({
      id: ids.random(),
      ballotRoundId: rounds.get(`${judgement} ${sequence}`) ?? '',
      judgement,
      number: sequence,
      participantId: participants[participant] ?? '',
      level,
      confidence,
    })),
  })
  if (facilitator === undefined) return
  await setFacilitator(db, id, {
    id: trialPersonId(facilitator),
    part: 'leads',
    at: times.evidence,
  })
}

async function loadReview(
  loading: Loading,
  reviewId: string,
  review: SimulatedReview,
): Promise<void> {
  const { db, ids } = loading.deps
  const sources = new Map<string, string>()
  for (const { key, input } of review.sources) {
    const id = ids.ordered()
    sources.set(key, id)
    await insertSource(db, reviewId, id, input)
  }
  for (const cell of review.cells)
    await loadCell(loading, { reviewId, region: review.region }, sources, cell)
}
