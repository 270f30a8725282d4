import { outline, ragLook } from '../rag-palette.ts'

export const ink = outline
export const gridLine = '#d0d4d6'
export const font = { family: 'arial, sans-serif', size: 13 }

/** Room for a mark of the highest and the lowest value. */
export const margin = 0.5

/** The shape of a point by level, in chart.js’s names. */
export function pointStyle(level: number | null): 'circle' | 'rect' | 'triangle' | 'rectRot' {
  const styles = {
    circle: 'circle',
    ring: 'circle',
    square: 'rect',
    triangle: 'triangle',
    diamond: 'rectRot',
  } as const
  return styles[ragLook(level).point]
}

/** Nothing moves and nothing waits for a pointer: the table beside a chart tells its figures. */
export const still: { animation: false; maintainAspectRatio: false; events: [] } = {
  animation: false,
  maintainAspectRatio: false,
  events: [],
}

type TickText = string | string[]

/** Puts ticks at these values and nowhere else, each with its own text. */
export function namedTicks(ticks: readonly { readonly value: number; readonly text: TickText }[]): {
  afterBuildTicks: (axis: { ticks: { value: number }[] }) => void
  callback: (value: number | string) => TickText
} {
  const texts = new Map(ticks.map(({ value, text }) => [value, text]))
  return {
    afterBuildTicks(axis) {
      axis.ticks = ticks.map(({ value }) => ({ value }))
    },
    callback: (value) => texts.get(Number(value)) ?? '',
  }
}
