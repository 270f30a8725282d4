import { isSame, type Place } from './places.ts'

/** The id of where a step to another judgement leads on its page. */
export const sittingId = 'sitting'

let wanted: Place | null = null

/** After a step to another judgement, its form takes the focus, not the top of its page. */
export function wantFormFocus(place: Place): void {
  wanted = place
}

/** Whether the form of a judgement is to take the focus: once for each step. */
export function takeFormFocus(place: Place): boolean {
  const taken = wanted !== null && isSame(wanted, place)
  if (taken) wanted = null
  return taken
}
