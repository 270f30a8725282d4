import type { LevelCount } from '../../../server/core/scale.ts'

/** A level as charts name it. */
export interface ScaleStep {
  readonly level: number
  readonly name: string
  readonly letter: string
}

/** How often each level was given, by row: bars to either side of the middle of the scale. */
export interface SpreadPanel {
  readonly kind: 'spread'
  readonly axis: string
  readonly rows: readonly {
    readonly label: string
    readonly counts: readonly LevelCount[]
    /** What stands in the place of bars where there are none. */
    readonly note: string
  }[]
  /** How far the axis goes to either side: the same in all panels that are compared. */
  readonly reach: number
}

/** Two levels by row, joined by a line: a dumbbell. */
export interface GapPanel {
  readonly kind: 'gap'
  /** Lowest level first. */
  readonly scale: readonly ScaleStep[]
  readonly rows: readonly {
    readonly label: string
    readonly first: number | null
    readonly second: number | null
    readonly note: string
  }[]
}

/** Levels over rounds: lines that join only what may be compared. */
export interface CoursePanel {
  readonly kind: 'course'
  readonly scale: readonly ScaleStep[]
  /** The lines of text under each round. */
  readonly rounds: readonly (readonly string[])[]
  /** Points that a line joins where neighbours have a level; a null level is a ring apart from the scale. */
  readonly chains: readonly {
    readonly dashed: boolean
    readonly points: readonly { readonly round: number; readonly level: number | null }[]
  }[]
  /** Between which rounds the framework changed: 0 is between the first and the second. */
  readonly breaks: readonly number[]
}

/** Levels in two rounds: a line for each judgement, side by side where they run alike. */
export interface SlopePanel {
  readonly kind: 'slope'
  readonly scale: readonly ScaleStep[]
  /** The lines of text under the earlier and the later round. */
  readonly rounds: readonly (readonly string[])[]
  readonly lines: readonly { readonly from: number; readonly to: number }[]
}

/** Values with their intervals by row, to either side of zero. */
export interface IntervalPanel {
  readonly kind: 'interval'
  readonly axis: string
  readonly rows: readonly {
    readonly label: string
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
    /** What stands in the place of a point where there is none. */
    readonly note: string
  }[]
  /** How far the axis goes to either side. */
  readonly reach: number
}

export type Panel = SpreadPanel | GapPanel | CoursePanel | SlopePanel | IntervalPanel

/** How a legend shows what a mark stands for. */
export interface LegendEntry {
  /** A point of no level is a ring; `filled` is a point whose level does not matter. */
  readonly mark: 'bar' | 'point' | 'filled' | 'line' | 'dashed' | 'dotted' | 'thin' | 'break'
  readonly level: number | null
  readonly text: string
}

/** The height of a panel in pixels: rows need room for labels of two lines. */
export function panelHeight(panel: Panel): number {
  if (panel.kind === 'course') return 210
  if (panel.kind === 'interval') return panel.rows.length * 44 + 70
  return panel.kind === 'slope' ? 300 : panel.rows.length * 36 + 50
}

/** Lines of whole words of at most so many characters; a longer word has a line of its own. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && joined.length <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  return lines
}
