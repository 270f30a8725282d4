/** A timer: it runs until `endsAt`, stands still with `left` seconds, or both are null for none. */
export interface Timer {
  /** In milliseconds since 1970. */
  readonly endsAt: number | null
  /** In whole seconds. */
  readonly left: number | null
}

export type TimerAct =
  | { readonly act: 'start'; readonly seconds: number }
  | { readonly act: 'pause' | 'resume' | 'stop' }

const none: Timer = { endsAt: null, left: null }

/**
 * A timer after what somebody does with it at a moment, in milliseconds since 1970. Null where
 * there is nothing to pause or to resume; pausing what stands still, or resuming what runs, changes
 * nothing. A timer whose time is over stays so, at 0 seconds.
 */
export function actOnTimer(timer: Timer, what: TimerAct, now: number): Timer | null {
  const { endsAt, left } = timer
  switch (what.act) {
    case 'start':
      return { endsAt: now + what.seconds * 1000, left: null }
    case 'stop':
      return none
    case 'pause':
      if (endsAt === null) return left === null ? null : timer
      return { endsAt: null, left: Math.max(0, Math.ceil((endsAt - now) / 1000)) }
    case 'resume':
      if (left === null) return endsAt === null ? null : timer
      return { endsAt: now + left * 1000, left: null }
  }
}
