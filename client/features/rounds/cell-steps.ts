import type { RoundTrailEntry } from '../../../server/contract/cells.ts'

export interface CellPlace {
  readonly region: string
  readonly judgement: string
}

/** How far a judgement has come after the reveal. */
export type CellStep = 'calibrated' | 'feedback' | 'answered' | 'agreed'

const stepOf: Readonly<Record<string, CellStep>> = {
  calibrated: 'calibrated',
  feedback: 'feedback',
  'feedback.answer': 'answered',
  agreed: 'agreed',
}

/** The last step of each judgement. */
export type Steps = ReadonlyMap<string, CellStep>

/** Reads the steps from the trail of a round, which tells what happened, oldest first. */
export function stepsIn(trail: readonly RoundTrailEntry[]): Steps {
  const steps = new Map<string, CellStep>()
  for (const { action, region, judgement } of trail) {
    const step = stepOf[action]
    if (step && region && judgement) steps.set(keyOf({ region, judgement }), step)
  }
  return steps
}

export function lastStep(steps: Steps, place: CellPlace): CellStep | null {
  return steps.get(keyOf(place)) ?? null
}

export const keyOf = ({ region, judgement }: CellPlace): string => `${region} ${judgement}`
