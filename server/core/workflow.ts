/**
 * The stages of a review, in order. Desk analysis, fieldwork and self-review may overlap; from
 * sealed judgement on the stages follow each other, and a gate names what is missing.
 */
export const stages = [
  'desk-analysis',
  'fieldwork',
  'self-review',
  'sealed-judgement',
  'calibration',
  'feedback',
  'agreed',
  'published',
] as const
export type Stage = (typeof stages)[number]

const overlapping: readonly Stage[] = ['desk-analysis', 'fieldwork', 'self-review']

export function hasReached(stage: Stage, reached: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(reached)
}

/**
 * The stages that the lead reviewer can move a review to. Calibration is not among them: a review
 * enters it with its whole round, at the reveal.
 */
export function nextStages(stage: Stage): Stage[] {
  if (overlapping.includes(stage)) {
    return [...overlapping.filter((other) => other !== stage), 'sealed-judgement']
  }
  const next = stages[stages.indexOf(stage) + 1]
  return next === undefined || next === 'calibration' ? [] : [next]
}

/** Something that keeps a gate shut: what is missing, and for which judgement or review. */
export interface Missing {
  readonly what:
    | 'reviewers'
    | 'sealed-ratings'
    | 'sealed-levels'
    | 'sealed-judgement-stage'
    | 'calibrated-level'
    | 'calibrated-statement'
    | 'agreed-level'
    | 'answer-date'
  readonly region?: string
  readonly judgement?: string
}

/** A cell as the gates see it: figures and facts, never a level. */
export interface CellProgress {
  readonly judgement: string
  /** Raters who have sealed, whether they gave a level or a reason for none. */
  readonly sealedRatings: number
  /** Those among them who gave a level. */
  readonly sealedLevels: number
  readonly waived: boolean
  readonly calibrated: boolean
  /** Whether the calibrated level goes without any statement. */
  readonly bare: boolean
  readonly agreed: boolean
}

export interface ReviewProgress {
  readonly region: string
  readonly stage: Stage
  readonly raters: number
  readonly feedbackUntil: string | null
  readonly cells: readonly CellProgress[]
}

/** Two sealed levels open a cell for the reveal; with fewer it takes a waiver. */
export const sealedLevelsNeeded = 2

/** What one review still lacks before it can enter a stage; empty when its gate is open. */
export function missingFor(to: Stage, review: ReviewProgress): Missing[] {
  const { region, feedbackUntil } = review
  switch (to) {
    case 'sealed-judgement':
      return review.raters === 0 ? [{ what: 'reviewers', region }] : []
    case 'feedback':
      return [
        ...missingCells('calibrated-level', review, (cell) => !cell.calibrated),
        ...missingCells('calibrated-statement', review, (cell) => cell.calibrated && cell.bare),
        ...(feedbackUntil === null ? [{ what: 'answer-date' as const, region }] : []),
      ]
    case 'agreed':
    case 'published':
      return missingCells('agreed-level', review, (cell) => !cell.agreed)
    default:
      return []
  }
}

/**
 * What a round still lacks before its sealed ratings can open. Who has sealed may be known, what
 * they sealed may not: that a sealed rating gives no level is told only once nothing else is
 * missing, when the lead reviewer has to decide about a waiver.
 */
export function missingForReveal(reviews: readonly ReviewProgress[]): Missing[] {
  const ratings = reviews.flatMap(missingRatings)
  return ratings.length > 0 ? ratings : reviews.flatMap(missingLevels)
}

/** The part of the reveal's gate that rests on who has sealed alone. */
export function missingRatings(review: ReviewProgress): Missing[] {
  const { region, stage } = review
  return [
    ...(stage === 'sealed-judgement' ? [] : [{ what: 'sealed-judgement-stage' as const, region }]),
    ...missingCells(
      'sealed-ratings',
      review,
      (cell) => !cell.waived && cell.sealedRatings < sealedLevelsNeeded,
    ),
  ]
}

function missingLevels(review: ReviewProgress): Missing[] {
  return missingCells(
    'sealed-levels',
    review,
    (cell) => !cell.waived && cell.sealedLevels < sealedLevelsNeeded,
  )
}

function missingCells(
  what: Missing['what'],
  { region, cells }: ReviewProgress,
  lacks: (cell: CellProgress) => boolean,
): Missing[] {
  return cells.filter(lacks).map(({ judgement }) => ({ what, region, judgement }))
}

/** The stage that all of several reviews have reached. */
export function commonStage(reached: readonly Stage[]): Stage | null {
  return stages.find((stage) => reached.includes(stage)) ?? null
}
