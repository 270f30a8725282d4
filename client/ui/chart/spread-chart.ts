import type { BarElement, ChartConfiguration, Plugin } from 'chart.js'
import { ragLook } from '../rag-palette.ts'
import { font, gridLine, ink, still } from './base-options.ts'
import { divergingSegments } from './diverging.ts'
import { levelFill } from './marks.ts'
import { type SpreadPanel, wrapWords } from './panels.ts'

/** Stacked diverging bars with the number of ratings in each. */
export function spreadChart(
  panel: SpreadPanel,
  context: CanvasRenderingContext2D,
): ChartConfiguration<'bar', ([number, number] | null)[]> {
  const rows = panel.rows.map(({ counts }) => divergingSegments(counts))
  const levels = rows.find((segments) => segments.length > 0)?.map(({ level }) => level) ?? []
  const step = Math.ceil(panel.reach / 4)
  const reach = step * Math.ceil(panel.reach / step)
  return {
    type: 'bar',
    data: {
      labels: panel.rows.map(({ label }) => wrapWords(label, 20)),
      datasets: levels.map((level, index) => ({
        label: String(level),
        data: rows.map((segments) => {
          const segment = segments[index]
          return segment && segment.count > 0 ? [segment.from, segment.to] : null
        }),
        backgroundColor: levelFill(context, level),
        borderColor: ink,
        borderWidth: 1,
        borderSkipped: false,
        grouped: false,
        barPercentage: 0.75,
        categoryPercentage: 1,
      })),
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: {
        x: {
          min: -reach,
          max: reach,
          grid: { color: ({ tick }) => (tick.value === 0 ? ink : gridLine) },
          title: { display: true, text: panel.axis, color: ink, font },
          ticks: {
            color: ink,
            font,
            autoSkip: false,
            stepSize: step,
            callback: (value) => Math.abs(Number(value)),
          },
        },
        y: { grid: { display: false }, ticks: { color: ink, font, autoSkip: false } },
      },
    },
    plugins: [countsInBars(panel, levels)],
  }
}

/** Writes each bar’s number on a plate of its colour, and the note of a row without bars. */
function countsInBars(panel: SpreadPanel, levels: readonly number[]): Plugin<'bar'> {
  return {
    id: 'counts',
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart
      ctx.save()
      ctx.font = `bold ${font.size}px ${font.family}`
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      for (const [set, level] of levels.entries()) {
        const { fill, ink: text } = ragLook(level)
        for (const [row, bar] of chart.getDatasetMeta(set).data.entries()) {
          const count = panel.rows[row]?.counts.find((one) => one.level === level)?.count ?? 0
          if (count === 0) continue
          const { x, y, base } = (bar as BarElement).getProps(['x', 'y', 'base'], true)
          if (x === null || y === null || base === null) continue
          const middle = (x + base) / 2
          ctx.fillStyle = fill
          ctx.fillRect(middle - 8, y - 8, 16, 16)
          ctx.fillStyle = text
          ctx.fillText(String(count), middle, y + 1)
        }
      }
      ctx.font = `${font.size}px ${font.family}`
      ctx.fillStyle = ink
      for (const [row, { counts, note }] of panel.rows.entries()) {
        const { x, y } = scales
        if (!x || !y || counts.some(({ count }) => count > 0)) continue
        ctx.fillText(note, x.getPixelForValue(0), y.getPixelForValue(row), x.width)
      }
      ctx.restore()
    },
  }
}
