import type { Note } from './note.ts'

/** What cannot be known, and why; never 0 or NaN in its place. */
export interface NoFigure {
  readonly value: null
  readonly reason: Note
}

export interface Value {
  readonly value: number
  /** Over how many units. */
  readonly n?: number
}

export interface ValueWithError extends Value {
  readonly standardError: number | null
}

/** A 95 % interval; where there is none, both ends are null and the reason says why. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly method?: Note
  readonly reason?: Note
}

export type Figure = Value | NoFigure
export type FigureWithError = ValueWithError | NoFigure
export type FigureWithInterval = (Value & Interval) | NoFigure
export type FigureWithBoth = (ValueWithError & Interval) | NoFigure

export function noFigure(reason: Note): NoFigure {
  return { value: null, reason }
}
