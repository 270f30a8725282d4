import type { Round } from '../../../server/contract/rounds.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { type CellStep, keyOf, type Steps } from '../rounds/cell-steps.ts'
import { type LeadTask, leadTasks } from '../rounds/round-tasks.ts'

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

/** What the lead reviewer has to do in one review, most urgent first; none where it waits for others. */
export function leadStepsIn(round: Round, whole: WholeReview, today: string): LeadTask[] {
  const { review } = whole
  const here = round.missingForReveal?.filter(({ region }) => region === review.region.id) ?? null
  const facts = {
    judgements: whole.judgements.map(({ judgement }) => judgement),
    steps: stepsOf(whole),
    today,
  }
  const tasks = leadTasks({ ...round, reviews: [review], missingForReveal: here }, facts)
  const waits = ({ kind }: LeadTask) =>
    (kind === 'reveal' && (round.missingForReveal?.length ?? 0) > 0) ||
    (kind === 'make-public' && !round.published)
  return tasks.filter((task) => !waits(task))
}
