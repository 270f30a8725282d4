import type { Round } from '../../../server/contract/rounds.ts'
import { isPast } from '../../../server/core/answer-date.ts'
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
  | {
      readonly kind: 'answer'
      /** The first of the last days for answers in the regions that contest. */
      readonly until: string | null
      readonly cells: readonly CellPlace[]
    }
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

/**
 * What a lead reviewer has to do or waits for, most urgent first, never empty: a contested judgement
 * that waits for an answer, then what moves regions on, work on judgements, and waiting.
 */
export function leadTasks(round: Round, facts: TaskFacts): LeadTask[] {
  const tasks = tasksOf(round, facts)
  return tasks.length > 0 ? tasks : [{ kind: 'done' }]
}

function tasksOf(round: Round, facts: TaskFacts): LeadTask[] {
  if (round.reviews.every(({ stage }) => stage === 'published')) {
    return round.public ? [] : [{ kind: 'make-public' }]
  }
  return round.revealedAt === null ? beforeReveal(round) : afterReveal(round, facts)
}

function beforeReveal({ reviews, missingForReveal }: Round): LeadTask[] {
  const early = reviews.filter(({ stage }) => nextStages(stage).includes('sealed-judgement'))
  const ready = early.filter(({ reviewers }) => reviewers.length > 0)
  const bare = early.filter(({ reviewers }) => reviewers.length === 0)
  const ratings = placesOf(missingForReveal ?? [], 'sealed-ratings')
  const levels = placesOf(missingForReveal ?? [], 'sealed-levels')
  const tasks: LeadTask[] = [
    ...some(ready, (reviews) => ({ kind: 'move', to: 'sealed-judgement', reviews }) as const),
    ...some(bare, (reviews) => ({ kind: 'assign-reviewers', reviews }) as const),
    ...some(ratings, (cells) => ({ kind: 'wait-for-ratings', cells }) as const),
    ...some(levels, (cells) => ({ kind: 'waive', cells }) as const),
  ]
  return tasks.length === 0 && missingForReveal !== null ? [{ kind: 'reveal' }] : tasks
}

/** The task about some things, or none where there is none of them. */
function some<T>(things: readonly T[], task: (things: readonly T[]) => LeadTask): LeadTask[] {
  return things.length > 0 ? [task(things)] : []
}

function placesOf(missing: NonNullable<Round['missingForReveal']>, wanted: string): CellPlace[] {
  return missing.flatMap(({ what, region, judgement }) =>
    what === wanted && region && judgement ? [{ region, judgement }] : [],
  )
}

const moves: readonly [Stage, Stage][] = [
  ['calibration', 'feedback'],
  ['feedback', 'agreed'],
  ['agreed', 'published'],
]

function afterReveal({ reviews }: Round, facts: TaskFacts): LeadTask[] {
  const open = (review: Review) => openCells(review, facts)
  const inFeedback = inStage(reviews, 'feedback')
  const contesting = inFeedback.filter((review) => contestedCells(review).length > 0)
  const due = inFeedback.flatMap((review) => dueCells(review, facts))
  const waiting = inFeedback.filter((review) => waitingCells(review, facts).length > 0)
  return [
    ...some(contesting.flatMap(contestedCells), (cells) => {
      return { kind: 'answer', until: firstDay(contesting), cells } as const
    }),
    ...moves.flatMap(([from, to]) => {
      const ready = inStage(reviews, from).filter(
        (review) => open(review).length === 0 && contestedCells(review).length === 0,
      )
      return some(ready, (reviews) => ({ kind: 'move', to, reviews }) as const)
    }),
    ...some(inStage(reviews, 'calibration').flatMap(open), (cells) => {
      return { kind: 'calibrate', cells } as const
    }),
    ...some(due, (cells) => ({ kind: 'agree', cells }) as const),
    ...some(waiting, (reviews) => ({
      kind: 'wait-for-answers' as const,
      until: firstDay(reviews) ?? '',
      cells: reviews.flatMap((review) => waitingCells(review, facts)),
    })),
  ]
}

const firstDay = (reviews: readonly Review[]): string | null =>
  reviews.flatMap(({ feedbackUntil }) => feedbackUntil ?? []).sort()[0] ?? null

/** The judgements in feedback that are contested and have no answer yet. */
function contestedCells({ stage, region, contested }: Review): CellPlace[] {
  if (stage !== 'feedback') return []
  return (contested ?? []).map((judgement) => ({ region: region.id, judgement }))
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

/** Those in feedback of which the agreed level can be recorded: answered, or the day has passed. */
function dueCells(review: Review, facts: TaskFacts): CellPlace[] {
  const past = isPast(review.feedbackUntil, facts.today)
  const due = cellsWhere(review, facts, (step) =>
    past ? step !== 'agreed' : step === 'feedback' || step === 'answered',
  )
  return due.filter(({ judgement }) => !review.contested?.includes(judgement))
}

/** Those in feedback on which the consortium may still say something, and has not. */
function waitingCells(review: Review, facts: TaskFacts): CellPlace[] {
  if (review.feedbackUntil === null || isPast(review.feedbackUntil, facts.today)) return []
  return unansweredCells(review, facts)
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
