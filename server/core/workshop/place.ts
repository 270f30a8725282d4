/**
 * The steps of each judgement. The reveal is an act and no step: it ends a ballot, and leads to the
 * discussion after the first one, and to the agreement after any later one.
 */
export const steps = ['read', 'ballot', 'discuss', 'agree'] as const
export type Step = (typeof steps)[number]

/** Where a workshop is: at a step of a judgement, or with null in the lobby. */
export interface Place {
  readonly judgement: string
  readonly step: Step
}

/** What of a workshop decides where it can go. */
export interface Course {
  /** Its judgements in the workshop's order; those that are skipped are passed by. */
  readonly agenda: readonly { readonly judgement: string; readonly skipped: boolean }[]
  readonly place: Place | null
  /** How many ballots of the present judgement have been revealed. */
  readonly revealed: number
}

/** The one thing that a facilitator usually does next. */
export type NextAct =
  | { readonly act: 'go'; readonly to: Place }
  | { readonly act: 'reveal' }
  | { readonly act: 'end' }

/** From a judgement that was taken off the agenda meanwhile the way leads on, once no ballot is open. */
export function nextAct({ agenda, place, revealed }: Course): NextAct {
  if (place === null) return arrive(firstOf(agenda))
  const { judgement, step } = place
  if (step === 'ballot') return { act: 'reveal' }
  const after = arrive(judgementAfter(agenda, judgement))
  if (step === 'agree' || isOff(agenda, judgement)) return after
  const to = step === 'read' || revealed < 2 ? 'ballot' : 'agree'
  return { act: 'go', to: { judgement, step: to } }
}

function arrive(judgement: string | undefined): NextAct {
  return judgement === undefined ? { act: 'end' } : { act: 'go', to: { judgement, step: 'read' } }
}

/** Which judgement comes after another that is on the agenda, or was. */
export function judgementAfter(agenda: Course['agenda'], judgement: string): string | undefined {
  return firstOf(agenda.slice(agenda.findIndex((item) => item.judgement === judgement) + 1))
}

const firstOf = (agenda: Course['agenda']): string | undefined =>
  agenda.find(({ skipped }) => !skipped)?.judgement

const isOff = (agenda: Course['agenda'], judgement: string): boolean =>
  !agenda.some((item) => item.judgement === judgement && !item.skipped)

/** Where the reveal of a ballot leads: `number` counts the ballots of the judgement from 1. */
export function stepAfterReveal(number: number): Step {
  return number === 1 ? 'discuss' : 'agree'
}

/** The place before this one, for a "next" that came by accident; null from the lobby or its door. */
export function placeBefore({ agenda, place, revealed }: Course): Place | null {
  if (place === null) return null
  const { judgement, step } = place
  if (step === 'read' || isOff(agenda, judgement)) {
    const index = agenda.findIndex((item) => item.judgement === judgement)
    const previous = firstOf(agenda.slice(0, Math.max(0, index)).reverse())
    return previous === undefined ? null : { judgement: previous, step: 'agree' }
  }
  if (step === 'discuss' || revealed === 0) return { judgement, step: 'read' }
  return { judgement, step: 'discuss' }
}
