import type { Round } from '../../../server/contract/rounds.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { type CellStep, keyOf, type Steps } from '../rounds/cell-steps.ts'
import { type LeadTask, leadTask } from '../rounds/round-tasks.ts'

/** How far each judgement of a review has come. */
export function stepsOf({ review, judgements }: WholeReview): Steps {
  const steps = new Map<string, CellStep>()
  for (const { judgement, calibrated, feedback, agreed } of judgements) {
    const step = agreed
      ? 'agreed'
      : feedback
        ? feedback.outcome
          ? 'answered'
          : 'feedback'
        : calibrated && 'calibrated'
    if (step) steps.set(keyOf({ region: review.region.id, judgement }), step)
  }
  return steps
}

/** What the lead reviewer has to do next in one review; null where it waits for other regions. */
export function leadStepIn(round: Round, whole: WholeReview, today: string): LeadTask | null {
  const { review } = whole
  const here = round.missingForReveal?.filter(({ region }) => region === review.region.id) ?? null
  const facts = {
    judgements: whole.judgements.map(({ judgement }) => judgement),
    steps: stepsOf(whole),
    today,
  }
  const task = leadTask({ ...round, reviews: [review], missingForReveal: here }, facts)
  const waits =
    (task.kind === 'reveal' && (round.missingForReveal?.length ?? 0) > 0) ||
    (task.kind === 'make-public' && !round.published)
  return waits ? null : task
}
