import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { nextStages, type Stage } from '../../../server/core/workflow.ts'
import { type CellPlace, type CellStep, lastStep, type Steps } from './cell-steps.ts'

export type Review = Round['reviews'][number]

/** What a round's lead reviewer has to do next, or waits for. */
export type LeadTask =
  | { readonly kind: 'assign-reviewers'; readonly reviews: readonly Review[] }
  | { readonly kind: 'move'; readonly to: Stage; readonly reviews: readonly Review[] }
  | { readonly kind: 'wait-for-ratings'; readonly cells: readonly CellPlace[] }
  | { readonly kind: 'waive'; readonly cells: readonly CellPlace[] }
  | { readonly kind: 'reveal' }
  | { readonly kind: 'calibrate'; readonly cells: readonly CellPlace[] }
  | { readonly kind: 'agree'; readonly cells: readonly CellPlace[] }
  | {
      readonly kind: 'wait-for-answers'
      readonly until: string
      readonly cells: readonly CellPlace[]
    }
  | { readonly kind: 'make-public' }
  | { readonly kind: 'done' }

export interface TaskFacts {
  /** The judgements of the framework, in order. */
  readonly judgements: readonly string[]
  readonly steps: Steps
  /** A day, ISO 8601. */
  readonly today: string
}

/** The one next thing: what moves regions on comes first, then work on judgements, then waiting. */
export function leadTask(round: Round, facts: TaskFacts): LeadTask {
  if (round.reviews.every(({ stage }) => stage === 'published')) {
    return { kind: round.public ? 'done' : 'make-public' }
  }
  return round.revealedAt === null ? beforeReveal(round) : afterReveal(round, facts)
}

function beforeReveal({ reviews, missingForReveal }: Round): LeadTask {
  const early = reviews.filter(({ stage }) => nextStages(stage).includes('sealed-judgement'))
  const ready = early.filter(({ reviewers }) => reviewers.length > 0)
  if (ready.length > 0) return { kind: 'move', to: 'sealed-judgement', reviews: ready }
  if (early.length > 0) return { kind: 'assign-reviewers', reviews: early }
  if (missingForReveal === null) return { kind: 'done' }
  const ratings = placesOf(missingForReveal, 'sealed-ratings')
  if (ratings.length > 0) return { kind: 'wait-for-ratings', cells: ratings }
  const levels = placesOf(missingForReveal, 'sealed-levels')
  return levels.length > 0 ? { kind: 'waive', cells: levels } : { kind: 'reveal' }
}

function placesOf(missing: NonNullable<Round['missingForReveal']>, wanted: string): CellPlace[] {
  return missing.flatMap(({ what, region, judgement }) =>
    what === wanted && region && judgement ? [{ region, judgement }] : [],
  )
}

function afterReveal({ reviews }: Round, facts: TaskFacts): LeadTask {
  const open = (review: Review) => openCells(review, facts)
  const moves: readonly [Stage, Stage][] = [
    ['calibration', 'feedback'],
    ['feedback', 'agreed'],
    ['agreed', 'published'],
  ]
  for (const [from, to] of moves) {
    const ready = reviews.filter((review) => review.stage === from && open(review).length === 0)
    if (ready.length > 0) return { kind: 'move', to, reviews: ready }
  }
  const calibrating = inStage(reviews, 'calibration').flatMap(open)
  if (calibrating.length > 0) return { kind: 'calibrate', cells: calibrating }
  const inFeedback = inStage(reviews, 'feedback')
  const due = inFeedback.flatMap((review) => dueCells(review, facts))
  if (due.length > 0) return { kind: 'agree', cells: due }
  const until = inFeedback.flatMap(({ feedbackUntil }) => feedbackUntil ?? []).sort()[0]
  if (until === undefined) return { kind: 'done' }
  return { kind: 'wait-for-answers', until, cells: inFeedback.flatMap(open) }
}

const inStage = (reviews: readonly Review[], wanted: Stage) =>
  reviews.filter(({ stage }) => stage === wanted)

/** The judgements of a review that its present stage has not done with. */
export function openCells(review: Review, facts: Pick<TaskFacts, 'judgements' | 'steps'>) {
  switch (review.stage) {
    case 'calibration':
      return cellsWhere(review, facts, (step) => step === null)
    case 'feedback':
      return cellsWhere(review, facts, (step) => step !== 'agreed')
    default:
      return []
  }
}

/** Those in feedback that the lead reviewer can deal with: answered, or the date has passed. */
function dueCells(review: Review, facts: TaskFacts): CellPlace[] {
  const past = review.feedbackUntil !== null && facts.today > review.feedbackUntil
  return cellsWhere(review, facts, (step) =>
    past ? step !== 'agreed' : step === 'feedback' || step === 'answered',
  )
}

/** The judgements that a consortium has not said anything to yet, where it may. */
export function unansweredCells(
  review: Review,
  facts: Pick<TaskFacts, 'judgements' | 'steps'>,
): CellPlace[] {
  if (review.stage !== 'feedback') return []
  return cellsWhere(review, facts, (step) => step === null || step === 'calibrated')
}

/** The judgements that a reviewer can seal and has not. */
export function unsealedCells(
  reviews: readonly Review[],
  judgements: readonly string[],
): CellPlace[] {
  return reviews
    .filter(({ standing }) => standing.assigned && can('rating.seal', standing))
    .flatMap(({ region, ownSealed }) =>
      judgements
        .filter((judgement) => !ownSealed?.includes(judgement))
        .map((judgement) => ({ region: region.id, judgement })),
    )
}

function cellsWhere(
  { region }: Review,
  { judgements, steps }: Pick<TaskFacts, 'judgements' | 'steps'>,
  wanted: (step: CellStep | null) => boolean,
): CellPlace[] {
  return judgements
    .map((judgement) => ({ region: region.id, judgement }))
    .filter((place) => wanted(lastStep(steps, place)))
}
