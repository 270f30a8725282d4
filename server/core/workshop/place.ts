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
  /** Codes of the judgements that are to be rated, in the workshop's order, without the skipped. */
  readonly agenda: readonly string[]
  readonly place: Place | null
  /** How many ballots of the present judgement have been revealed. */
  readonly revealed: number
}

/** The one thing that a facilitator usually does next. */
export type NextAct =
  | { readonly act: 'go'; readonly to: Place }
  | { readonly act: 'reveal' }
  | { readonly act: 'end' }

export function nextAct({ agenda, place, revealed }: Course): NextAct {
  if (place === null) return arrive(agenda[0])
  const { judgement, step } = place
  switch (step) {
    case 'read':
      return { act: 'go', to: { judgement, step: 'ballot' } }
    case 'ballot':
      return { act: 'reveal' }
    case 'discuss':
      return { act: 'go', to: { judgement, step: revealed < 2 ? 'ballot' : 'agree' } }
    case 'agree':
      return arrive(agenda[agenda.indexOf(judgement) + 1])
  }
}

function arrive(judgement: string | undefined): NextAct {
  return judgement === undefined ? { act: 'end' } : { act: 'go', to: { judgement, step: 'read' } }
}

/** Where the reveal of a ballot leads: `number` counts the ballots of the judgement from 1. */
export function stepAfterReveal(number: number): Step {
  return number === 1 ? 'discuss' : 'agree'
}

/** The place before this one, for a "next" that came by accident; null from the lobby or its door. */
export function placeBefore({ agenda, place, revealed }: Course): Place | null {
  if (place === null) return null
  const { judgement, step } = place
  switch (step) {
    case 'read': {
      const previous = agenda[agenda.indexOf(judgement) - 1]
      return previous === undefined ? null : { judgement: previous, step: 'agree' }
    }
    case 'ballot':
      return { judgement, step: revealed === 0 ? 'read' : 'discuss' }
    case 'discuss':
      return { judgement, step: 'read' }
    case 'agree':
      return { judgement, step: revealed === 0 ? 'read' : 'discuss' }
  }
}
