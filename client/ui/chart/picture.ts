import { outline } from '../rag-palette.ts'
import { paintPanel } from './drawing.ts'
import type { Picture } from './figure.ts'
import { drawMark } from './marks.ts'
import { type LegendEntry, panelHeight } from './panels.ts'

const ratio = 2
const width = 1200
const edge = 24
const inner = width - 2 * edge

interface Pen {
  readonly context: CanvasRenderingContext2D
  y: number
}

/** @throws Error where the browser makes no picture */
export async function paintPicture(picture: Picture): Promise<Blob> {
  const measured = paint(document.createElement('canvas'), picture, 10)
  const canvas = document.createElement('canvas')
  paint(canvas, picture, measured)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

/** Paints from top to bottom and gives the height that it took. */
function paint(canvas: HTMLCanvasElement, picture: Picture, height: number): number {
  canvas.width = width * ratio
  canvas.height = height * ratio
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser draws on no canvas')
  context.scale(ratio, ratio)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.textBaseline = 'top'
  const pen: Pen = { context, y: edge }
  write(pen, picture.title, { size: 17, x: edge, room: inner })
  write(pen, picture.finding, { size: 24, bold: true, x: edge, room: inner })
  pen.y += 6
  for (const fact of picture.facts) write(pen, fact, { size: 15, x: edge, room: inner })
  pen.y += 10
  paintLegend(pen, picture.legend)
  paintPanels(pen, picture)
  return pen.y + edge
}

interface Style {
  readonly size: number
  readonly bold?: boolean
  readonly x: number
  readonly room: number
}

/** Writes a text in as many lines as it needs. */
function write(pen: Pen, text: string, { size, bold = false, x, room }: Style): void {
  const { context } = pen
  context.font = `${bold ? 'bold ' : ''}${size}px arial, sans-serif`
  context.fillStyle = outline
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && context.measureText(longer).width > room) {
      context.fillText(line, x, pen.y)
      pen.y += size * 1.3
      line = word
    } else {
      line = longer
    }
  }
  context.fillText(line, x, pen.y)
  pen.y += size * 1.3
}

function paintLegend(pen: Pen, legend: readonly LegendEntry[]): void {
  const { context } = pen
  context.font = '15px arial, sans-serif'
  let x = edge
  for (const entry of legend) {
    const taken = 30 + context.measureText(entry.text).width + 24
    if (x > edge && x + taken > width - edge) {
      x = edge
      pen.y += 30
    }
    drawMark(context, entry, { x: x + 11, y: pen.y + 9 }, 22)
    context.fillStyle = outline
    context.fillText(entry.text, x + 30, pen.y + 2)
    x += taken
  }
  pen.y += 40
}

function paintPanels(pen: Pen, { panels, finding: whole }: Picture): void {
  const columns = panels.some(({ panel: { kind } }) => kind === 'course' || kind === 'slope')
    ? 3
    : 2
  const gap = 28
  const room = (inner - gap * (columns - 1)) / columns
  for (let start = 0; start < panels.length; start += columns) {
    const top = pen.y
    let lowest = top
    const row = panels.slice(start, start + columns)
    const heads = row.map(({ heading, finding }, column) => {
      pen.y = top
      const x = edge + column * (room + gap)
      write(pen, heading, { size: 17, bold: true, x, room })
      if (finding !== whole) write(pen, finding, { size: 14, x, room })
      return { x, y: pen.y }
    })
    const below = Math.max(...heads.map(({ y }) => y)) + 6
    for (const [column, { panel }] of row.entries()) {
      const size = { width: room, height: panelHeight(panel) }
      const { canvas, drawn } = paintPanel(panel, size, ratio)
      pen.context.drawImage(canvas, heads[column]?.x ?? edge, below, size.width, size.height)
      drawn.destroy()
      lowest = Math.max(lowest, below + size.height)
    }
    pen.y = lowest + 20
  }
}
