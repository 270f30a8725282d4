import type { ChartConfiguration, Plugin } from 'chart.js'
import { ragLook } from '../rag-palette.ts'
import { font, gridLine, ink, margin, namedTicks, pointStyle, still } from './base-options.ts'
import type { GapPanel } from './panels.ts'
import { rowAxis } from './row-axis.ts'

type End = 'first' | 'second'

/** Dumbbells: a hollow mark for the first level, a filled one for the second, a line between. */
export function gapChart(panel: GapPanel): ChartConfiguration<'scatter'> {
  const levels = panel.scale.map(({ level }) => level)
  const pairs = panel.rows.flatMap(({ first, second }, y) =>
    first === null || second === null
      ? []
      : [
          { x: first, y },
          { x: second, y },
          { x: Number.NaN, y },
        ],
  )
  const letters = namedTicks(
    panel.scale.map(({ level, letter }) => ({ value: level, text: letter })),
  )
  return {
    type: 'scatter',
    data: {
      datasets: [
        ends(panel, 'second'),
        ends(panel, 'first'),
        { data: pairs, showLine: true, borderColor: ink, borderWidth: 2, pointRadius: 0 },
      ],
    },
    options: {
      ...still,
      scales: {
        x: {
          min: Math.min(...levels) - margin,
          max: Math.max(...levels) + margin,
          grid: { color: gridLine },
          ticks: { color: ink, font, callback: letters.callback },
          afterBuildTicks: letters.afterBuildTicks,
        },
        y: { ...rowAxis(panel.rows), grid: { color: gridLine } },
      },
    },
    plugins: [notesOfRows(panel)],
  }
}

function ends(
  panel: GapPanel,
  end: End,
): ChartConfiguration<'scatter'>['data']['datasets'][number] {
  const points = panel.rows.flatMap((row, y) => {
    const x = row[end]
    return x === null ? [] : [{ x, y }]
  })
  return {
    data: points,
    pointStyle: points.map(({ x }) => pointStyle(x)),
    pointRadius: points.map(({ x }) => (end === 'first' ? 10 : 6) * sizeOf(x)),
    pointBackgroundColor: points.map(({ x }) => (end === 'first' ? '#ffffff' : ragLook(x).fill)),
    pointBorderColor: ink,
    pointBorderWidth: 1.5,
  }
}

/** Triangles look smaller than circles of their radius. */
const sizeOf = (level: number) => (pointStyle(level) === 'triangle' ? 1.15 : 1)

/** Says in a row without a pair what is missing. */
function notesOfRows({ rows }: GapPanel): Plugin<'scatter'> {
  return {
    id: 'notes',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return
      ctx.save()
      ctx.font = `${font.size}px ${font.family}`
      ctx.fillStyle = ink
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      for (const [row, { first, second, note }] of rows.entries()) {
        if (first !== null || second !== null) continue
        ctx.fillText(note, (x.left + x.right) / 2, y.getPixelForValue(row), x.width)
      }
      ctx.restore()
    },
  }
}
