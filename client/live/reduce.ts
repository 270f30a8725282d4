import type { Snapshot, toldEvent } from '../../server/contract/live-workshop.ts'

type ToldEvent = (typeof toldEvent)['_output']

/** What a client has of a live view. */
export interface LiveState<View> {
  /** The number of the last event that is in the view. */
  readonly seq: number
  readonly view: View
  /** How many participants were heard of lately. */
  readonly present: number
  /** Who they are, where the stream tells it. */
  readonly here?: readonly string[]
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly ahead: number
}

export interface Beat {
  readonly now: string
  readonly present?: number
  readonly here?: readonly string[]
}

/** How things stand, whatever it is that is followed. */
export type AnySnapshot = Pick<Snapshot, 'seq' | 'now'> & {
  readonly present?: number
  readonly here?: readonly string[]
  readonly view: unknown
}

/** An answer to whoever asks again and again: events since a number, or a snapshot. */
export type Told = AnySnapshot | (Beat & { readonly events: readonly ToldEvent[] })

/** How things stand, by a snapshot that came at a time by this device's clock. */
export function fromSnapshot<View>(
  { seq, now, present = 0, here, view }: AnySnapshot,
  at: number,
): LiveState<View> {
  return { seq, present, ...(here && { here }), view: view as View, ahead: Date.parse(now) - at }
}

/** With what a sign of life tells. */
export function withBeat<View>(
  state: LiveState<View>,
  { now, present = state.present, here }: Beat,
  at: number,
): LiveState<View> {
  return { ...state, present, ...(here && { here }), ahead: Date.parse(now) - at }
}

export interface Reduced<View> {
  readonly state: LiveState<View>
  /**
   * `applied`: its parts stand in the place of those before; `seen`: it was in the view already;
   * `gap`: something before it was lost, so that only a snapshot helps.
   */
  readonly outcome: 'applied' | 'seen' | 'gap'
}

export function withEvent<View>(
  state: LiveState<View>,
  { seq, parts }: Pick<ToldEvent, 'seq' | 'parts'>,
): Reduced<View> {
  if (seq <= state.seq) return { state, outcome: 'seen' }
  if (seq > state.seq + 1) return { state, outcome: 'gap' }
  return { state: { ...state, seq, view: { ...state.view, ...parts } }, outcome: 'applied' }
}
