import { pauseAfter } from './retries.ts'

/** How following goes, in milliseconds by the device's clock. */
export interface Course {
  /** Whether another window of the browser has the stream and passes on what it hears. */
  readonly led: boolean
  readonly streaming: boolean
  /** Whether the stream has spoken since it was opened. */
  readonly spoken: boolean
  /** How many streams have failed since one spoke. */
  readonly failures: number
  /** How many answers in a row did not come; none are missing while there is a connection. */
  readonly unanswered: number
  /** By which the pauses of this window differ from those of others, from 0 to 1. */
  readonly scatter: number
  readonly openedAt: number
  readonly heardAt: number
  readonly askedAt: number
}

export const start: Course = {
  led: false,
  streaming: false,
  spoken: false,
  failures: 0,
  unanswered: 0,
  scatter: 0.5,
  openedAt: 0,
  heardAt: 0,
  askedAt: 0,
}

/** A stream gives a sign of life every 10 seconds; one that is silent for so long is dead. */
const longestSilence = 25_000
/** It speaks at once; one that has not by then is held up on the way. */
const longestOpening = 5000
/** After so many failures no stream gets through: asking again and again takes its place. */
const mostFailures = 3
const pauseBeforeAsking = 2000
const pauseBeforeAnotherStream = 60_000

/** What to do next: open the stream, give up the one that is open, ask once, or nothing yet. */
export function nextMove(course: Course, now: number): 'open' | 'fail' | 'ask' | 'wait' {
  const { led, streaming, spoken, failures, unanswered, scatter } = course
  const { openedAt, heardAt, askedAt } = course
  const past = (since: number, pause: number) => now - since >= pause || now < since
  if (led) {
    return past(heardAt, longestSilence) && past(askedAt, pauseBeforeAsking) ? 'ask' : 'wait'
  }
  if (streaming) {
    const dead = spoken ? past(heardAt, longestSilence) : past(openedAt, longestOpening)
    return dead ? 'fail' : 'wait'
  }
  const pause = pauseAfter(Math.max(failures, unanswered), scatter)
  if (failures < mostFailures) return past(openedAt, pause) ? 'open' : 'wait'
  if (past(openedAt, pauseBeforeAnotherStream)) return 'open'
  return past(askedAt, unanswered > 0 ? pause : pauseBeforeAsking) ? 'ask' : 'wait'
}
