import type { ChartConfiguration, Plugin } from 'chart.js'
import { font, gridLine, ink, margin, still } from './base-options.ts'
import type { IntervalPanel } from './panels.ts'
import { rowAxis } from './row-axis.ts'

/** Points with the bars of their intervals, about a dotted line where zero is. */
export function intervalChart(panel: IntervalPanel): ChartConfiguration<'scatter'> {
  const points = panel.rows.flatMap(({ value }, y) => (value === null ? [] : [{ x: value, y }]))
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points,
          pointRadius: 7,
          pointBackgroundColor: '#505a5f',
          pointBorderColor: ink,
          pointBorderWidth: 1.5,
        },
        { data: bars(panel), showLine: true, borderColor: ink, borderWidth: 3, pointRadius: 0 },
        {
          data: [
            { x: 0, y: -margin },
            { x: 0, y: panel.rows.length - margin },
          ],
          showLine: true,
          borderColor: ink,
          borderWidth: 1.5,
          borderDash: [2, 3],
          pointRadius: 0,
        },
      ],
    },
    options: {
      ...still,
      scales: {
        x: {
          min: -panel.reach,
          max: panel.reach,
          grid: { color: gridLine },
          title: { display: true, text: panel.axis, color: ink, font },
          ticks: { color: ink, font, maxTicksLimit: 7 },
        },
        y: { ...rowAxis(panel.rows), grid: { display: false } },
      },
    },
    plugins: [notesOfRows(panel)],
  }
}

/** The ends of each interval, parted so that no line joins two rows. */
function bars({ rows }: IntervalPanel): { x: number; y: number }[] {
  return rows.flatMap(({ low, high }, y) =>
    low === null || high === null
      ? []
      : [
          { x: low, y },
          { x: high, y },
          { x: Number.NaN, y },
        ],
  )
}

/** Says in a row without a point why there is none. */
function notesOfRows({ rows }: IntervalPanel): Plugin<'scatter'> {
  return {
    id: 'notes',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return
      ctx.save()
      ctx.font = `${font.size}px ${font.family}`
      ctx.fillStyle = ink
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      for (const [row, { value, note }] of rows.entries()) {
        if (value === null)
          ctx.fillText(note, (x.left + x.right) / 2, y.getPixelForValue(row), x.width)
      }
      ctx.restore()
    },
  }
}
