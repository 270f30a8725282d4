import type { ChartConfiguration } from 'chart.js'
import { ragLook } from '../rag-palette.ts'
import { font, gridLine, ink, margin, namedTicks, pointStyle, still } from './base-options.ts'
import type { SlopePanel } from './panels.ts'
import { slotsOf } from './slots.ts'

/** A line from one round to the next for each judgement: thick up, dotted down, thin where it stays. */
export function slopeChart(panel: SlopePanel): ChartConfiguration<'scatter'> {
  const levels = panel.scale.map(({ level }) => level)
  const rounds = namedTicks(panel.rounds.map((lines, value) => ({ value, text: [...lines] })))
  const letters = namedTicks(
    panel.scale.map(({ level, letter }) => ({ value: level, text: letter })),
  )
  return {
    type: 'scatter',
    data: {
      datasets: slotsOf(panel.lines).map(({ from, to, fromAt, toAt }) => ({
        data: [
          { x: 0, y: fromAt },
          { x: 1, y: toAt },
        ],
        showLine: true,
        borderColor: ink,
        borderWidth: from === to ? 1 : 2,
        borderDash: to < from ? [2, 3] : [],
        pointStyle: [pointStyle(from), pointStyle(to)],
        pointRadius: 5,
        pointBackgroundColor: [ragLook(from).fill, ragLook(to).fill],
        pointBorderColor: ink,
        pointBorderWidth: 1,
      })),
    },
    options: {
      ...still,
      scales: {
        x: {
          min: -margin / 2,
          max: 1 + margin / 2,
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
          max: Math.max(...levels) + margin,
          grid: { color: gridLine },
          ticks: { color: ink, font, autoSkip: false, callback: letters.callback },
          afterBuildTicks: letters.afterBuildTicks,
        },
      },
    },
  }
}
