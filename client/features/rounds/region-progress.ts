import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { lastStep, type Steps } from './cell-steps.ts'
import type { Review } from './round-tasks.ts'

/** How far a region is within its stage: which message says so, and with which figures. */
export interface RegionProgress {
  readonly kind:
    | 'ready-of'
    | 'calibrated-of'
    | 'agreed-of'
    | 'all-agreed-in-feedback'
    | 'all-agreed'
    | 'all-published'
  readonly values: Readonly<Record<string, number>>
}

export interface ProgressFacts {
  /** The judgements of the framework. */
  readonly codes: readonly string[]
  readonly steps: Steps
  readonly round: Pick<Round, 'missingForReveal'>
}

/** How far a region is within its stage, or null where the stage has nothing to count. */
export function progressOf(review: Review, facts: ProgressFacts): RegionProgress | null {
  const { codes, steps, round } = facts
  const region = review.region.id
  const total = codes.length
  const reached = codes.map((judgement) => lastStep(steps, { region, judgement }))
  const count = (...wanted: (typeof reached)[number][]) =>
    reached.filter((step) => wanted.includes(step)).length
  switch (review.stage) {
    case 'sealed-judgement': {
      if (round.missingForReveal === null) return null
      const missing = round.missingForReveal.filter(
        (one) => one.region === region && one.judgement !== undefined,
      )
      const open = new Set(missing.map(({ judgement }) => judgement)).size
      return { kind: 'ready-of', values: { ready: total - open, total } }
    }
    case 'calibration':
      return { kind: 'calibrated-of', values: { done: total - count(null), total } }
    case 'feedback': {
      const answered = count('feedback', 'answered', 'agreed')
      const done = count('agreed')
      return done === total
        ? { kind: 'all-agreed-in-feedback', values: { total } }
        : { kind: 'agreed-of', values: { answered, done, total } }
    }
    case 'agreed':
      return { kind: 'all-agreed', values: { total } }
    case 'published':
      return { kind: 'all-published', values: { total } }
    default:
      return null
  }
}

/** The message that says so, to whoever takes the next step or to those who wait for it. */
export function progressKey({ kind }: RegionProgress, { standing }: Pick<Review, 'standing'>) {
  const waits = kind === 'all-agreed' || kind === 'all-agreed-in-feedback'
  return waits && !can('review.run', standing)
    ? (`desk.${kind}-waits` as const)
    : (`desk.${kind}` as const)
}

/** Whether every judgement of the region is agreed. */
export const isAgreed = ({ kind }: RegionProgress): boolean =>
  kind === 'all-agreed-in-feedback' || kind === 'all-agreed' || kind === 'all-published'
