import { outline, ragLook } from '../rag-palette.ts'
import type { LegendEntry } from './panels.ts'

/** How wide and high a tile of a pattern is, in pixels. */
const tile = 12

/** How far apart the lines of a pattern are; a tile holds a whole number of them. */
const steps = { 'wide-diagonal': 12, 'dense-diagonal': 6, 'cross-hatch': 6 } as const

/**
 * The fill of a level as a pattern, so that levels stay apart without colour: solid, wide diagonal,
 * dense diagonal, cross-hatch.
 */
export function levelFill(context: CanvasRenderingContext2D, level: number | null) {
  const { fill, ink, pattern } = ragLook(level)
  if (pattern === 'solid' || pattern === 'dashed') return fill
  const canvas = document.createElement('canvas')
  canvas.width = tile
  canvas.height = tile
  const brush = canvas.getContext('2d')
  if (!brush) return fill
  brush.fillStyle = fill
  brush.fillRect(0, 0, tile, tile)
  brush.strokeStyle = ink
  brush.lineWidth = 1
  const step = steps[pattern]
  for (let at = -tile; at <= 2 * tile; at += step) {
    strokeLine(brush, at, 0, at - tile, tile)
    if (pattern === 'cross-hatch') strokeLine(brush, at, 0, at + tile, tile)
  }
  return context.createPattern(canvas, 'repeat') ?? fill
}

/** Draws the mark of a legend around a point, in a square of that size. */
export function drawMark(
  context: CanvasRenderingContext2D,
  { mark, level }: Pick<LegendEntry, 'mark' | 'level'>,
  at: { readonly x: number; readonly y: number },
  size: number,
): void {
  const { x, y } = at
  const half = size / 2
  context.save()
  context.strokeStyle = outline
  context.lineWidth = 1.5
  if (mark === 'bar') {
    context.fillStyle = levelFill(context, level)
    context.fillRect(x - half + 1, y - half + 3, size - 2, size - 6)
    context.strokeRect(x - half + 1, y - half + 3, size - 2, size - 6)
  } else if (mark === 'line' || mark === 'dashed' || mark === 'dotted' || mark === 'thin') {
    context.setLineDash(lineDash[mark])
    context.lineWidth = mark === 'thin' ? 1 : 2
    strokeLine(context, x - half, y, x + half, y)
  } else if (mark === 'break') {
    context.setLineDash([2, 3])
    strokeLine(context, x, y - half, x, y + half)
  } else {
    context.fillStyle = mark === 'filled' ? '#505a5f' : ragLook(level).fill
    tracePoint(context, ragLook(level).point, x, y, half - 3)
    context.fill()
    context.stroke()
  }
  context.restore()
}

const lineDash = { line: [], thin: [], dashed: [5, 4], dotted: [2, 3] }

function strokeLine(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  toX: number,
  toY: number,
): void {
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(toX, toY)
  context.stroke()
}

function tracePoint(
  context: CanvasRenderingContext2D,
  point: ReturnType<typeof ragLook>['point'],
  x: number,
  y: number,
  radius: number,
): void {
  const corners = cornersOf[point]
  context.beginPath()
  if (!corners) {
    context.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  for (const [dx, dy] of corners) context.lineTo(x + dx * radius, y + dy * radius)
  context.closePath()
}

/** Corners of a shape around its middle, for a radius of one; none for what is round. */
const cornersOf: Partial<Record<string, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  triangle: [
    [0, -1.1],
    [1.1, 0.8],
    [-1.1, 0.8],
  ],
  diamond: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
}
