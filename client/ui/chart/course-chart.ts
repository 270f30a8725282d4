import type { ChartConfiguration, Plugin } from 'chart.js'
import { ragLook } from '../rag-palette.ts'
import { font, gridLine, ink, margin, namedTicks, pointStyle, still } from './base-options.ts'
import type { CoursePanel } from './panels.ts'

/**
 * Slope lines over rounds; what has no level is a ring in a band of its own, which a line parts from
 * the scale, and no line ends there.
 */
export function courseChart(panel: CoursePanel): ChartConfiguration<'scatter'> {
  const levels = panel.scale.map(({ level }) => level)
  const highest = Math.max(...levels)
  const ringRow = highest + 2 * margin + 0.2
  const hasRings = panel.chains.some(({ points }) => points.some(({ level }) => level === null))
  const rounds = namedTicks(panel.rounds.map((lines, value) => ({ value, text: [...lines] })))
  const letters = namedTicks([
    ...panel.scale.map(({ level, letter }) => ({ value: level, text: letter })),
    ...(hasRings ? [{ value: ringRow, text: '–' }] : []),
  ])
  return {
    type: 'scatter',
    data: {
      datasets: panel.chains.flatMap(({ dashed, points }) => [
        {
          data: points.map(({ round, level }) => ({ x: round, y: level ?? ringRow })),
          pointStyle: points.map(({ level }) => pointStyle(level)),
          pointRadius: 7,
          pointBackgroundColor: points.map(({ level }) => ragLook(level).fill),
          pointBorderColor: ink,
          pointBorderWidth: 1.5,
        },
        {
          data: points.map(({ round, level }) => ({ x: round, y: level ?? Number.NaN })),
          showLine: true,
          borderColor: ink,
          borderWidth: 2,
          borderDash: dashed ? [6, 4] : [],
          pointRadius: 0,
        },
      ]),
    },
    options: {
      ...still,
      scales: {
        x: {
          min: -margin,
          max: panel.rounds.length - margin,
          grid: { display: false },
          ticks: {
            color: ink,
            font: { ...font, size: 12 },
            autoSkip: false,
            callback: rounds.callback,
          },
          afterBuildTicks: rounds.afterBuildTicks,
        },
        y: {
          min: Math.min(...levels) - margin,
          max: (hasRings ? ringRow : highest) + margin,
          grid: { color: ({ tick }) => (tick.value === ringRow ? 'transparent' : gridLine) },
          ticks: { color: ink, font, autoSkip: false, callback: letters.callback },
          afterBuildTicks: letters.afterBuildTicks,
        },
      },
    },
    plugins: [breakLines(panel), ...(hasRings ? [bandEdge((highest + ringRow) / 2)] : [])],
  }
}

/** A line across, above which nothing is a level. */
function bandEdge(value: number): Plugin<'scatter'> {
  return {
    id: 'band',
    beforeDatasetsDraw({ ctx, chartArea, scales: { y } }) {
      if (!y) return
      const at = y.getPixelForValue(value)
      ctx.save()
      ctx.strokeStyle = ink
      ctx.lineWidth = 1
      ctx.beginPath()
      ctx.moveTo(chartArea.left, at)
      ctx.lineTo(chartArea.right, at)
      ctx.stroke()
      ctx.restore()
    },
  }
}

/** A dotted line down between two rounds where the framework changed. */
function breakLines({ breaks }: CoursePanel): Plugin<'scatter'> {
  return {
    id: 'breaks',
    beforeDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      if (!x) return
      ctx.save()
      ctx.strokeStyle = ink
      ctx.lineWidth = 1.5
      ctx.setLineDash([2, 3])
      for (const after of breaks) {
        const at = x.getPixelForValue(after + 0.5)
        ctx.beginPath()
        ctx.moveTo(at, chartArea.top)
        ctx.lineTo(at, chartArea.bottom)
        ctx.stroke()
      }
      ctx.restore()
    },
  }
}
