import type { CommonView } from '../../../server/contract/live-workshop.ts'
import {
  type Course,
  judgementAfter,
  nextAct,
  type Place,
  placeBefore,
} from '../../../server/core/workshop/place.ts'

/** The one thing that a facilitator usually does next, with what decides its words. */
export type NextStep =
  | { readonly kind: 'open' }
  | { readonly kind: 'judgement'; readonly to: Place; readonly unagreed: boolean }
  | { readonly kind: 'ballot'; readonly to: Place; readonly number: number }
  | { readonly kind: 'agree'; readonly to: Place }
  | {
      readonly kind: 'reveal'
      readonly ballot: string
      readonly answered: number
      readonly joined: number
    }
  | { readonly kind: 'end'; readonly unagreed: boolean }

type Shown = Pick<CommonView, 'agenda' | 'now' | 'counts' | 'results' | 'agreement'>

export function courseOf({ agenda, now, results }: Shown): Course {
  return {
    agenda,
    place: now.place,
    revealed: results.ballots.length,
  }
}

/** How many of the judgements have an agreed level. */
export function agreedCounts({ agenda }: Pick<CommonView, 'agenda'>) {
  return { agreed: agenda.filter(({ agreed }) => agreed).length, total: agenda.length }
}

/** Null once the workshop has ended. */
export function nextStep(view: Shown): NextStep | null {
  const { now, counts, results, agreement } = view
  if (now.state === 'preparing') return { kind: 'open' }
  if (now.state === 'ended') return null
  const next = nextAct(courseOf(view))
  const unagreed = now.place?.step === 'agree' && agreement === null
  if (next.act === 'end') return { kind: 'end', unagreed }
  if (next.act === 'reveal') {
    return { kind: 'reveal', ballot: now.ballot?.id ?? '', ...counts }
  }
  const { to } = next
  if (to.step === 'ballot') return { kind: 'ballot', to, number: results.ballots.length + 1 }
  return to.step === 'agree' ? { kind: 'agree', to } : { kind: 'judgement', to, unagreed }
}

/** What else can be done from here, beside the next step and the way back. */
export interface OtherMoves {
  /** To agree after one ballot alone. */
  readonly agreeNow: Place | null
  readonly voteAgain: Place | null
  /** Where skipping the judgement leads; undefined where none is to be skipped or it is agreed. */
  readonly afterSkip: Place | null | undefined
  readonly back: Place | null
}

export function otherMoves(view: Shown): OtherMoves {
  const course = courseOf(view)
  const { place, revealed, agenda } = course
  if (place === null || view.now.state !== 'open') {
    return { agreeNow: null, voteAgain: null, afterSkip: undefined, back: null }
  }
  const { judgement, step } = place
  const votesAgain = (step === 'discuss' && revealed > 1) || (step === 'agree' && revealed > 0)
  return {
    agreeNow: step === 'discuss' && revealed === 1 ? { judgement, step: 'agree' } : null,
    voteAgain: votesAgain ? { judgement, step: 'ballot' } : null,
    afterSkip: view.agreement === null ? afterSkip(agenda, judgement) : undefined,
    back: placeBefore(course),
  }
}

function afterSkip(agenda: Course['agenda'], judgement: string): Place | null {
  const next = judgementAfter(agenda, judgement)
  return next === undefined ? null : { judgement: next, step: 'read' }
}
