import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
} from 'chart.js'
import { courseChart } from './course-chart.ts'
import { gapChart } from './gap-chart.ts'
import { intervalChart } from './interval-chart.ts'
import type { Panel } from './panels.ts'
import { slopeChart } from './slope-chart.ts'
import { spreadChart } from './spread-chart.ts'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
)

/** Fine enough for print, whatever the screen. */
const leastRatio = 2

export interface Drawn {
  readonly destroy: () => void
}

/** Draws a panel on a canvas, and follows the size of what the canvas stands in. */
export function drawPanel(canvas: HTMLCanvasElement, panel: Panel): Drawn {
  return draw(canvas, panel, true, Math.max(leastRatio, devicePixelRatio))
}

/** The panel as a picture of that size, in pixels of the ratio. */
export function paintPanel(
  panel: Panel,
  size: { readonly width: number; readonly height: number },
  ratio: number,
): { readonly canvas: HTMLCanvasElement; readonly drawn: Drawn } {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  return { canvas, drawn: draw(canvas, panel, false, ratio) }
}

function draw(canvas: HTMLCanvasElement, panel: Panel, responsive: boolean, ratio: number): Drawn {
  const how = { responsive, devicePixelRatio: ratio }
  switch (panel.kind) {
    case 'spread': {
      const context = canvas.getContext('2d')
      if (!context) throw new Error('this browser draws on no canvas')
      const { options, ...chart } = spreadChart(panel, context)
      return new Chart(canvas, { ...chart, options: { ...options, ...how } })
    }
    case 'gap': {
      const { options, ...chart } = gapChart(panel)
      return new Chart(canvas, { ...chart, options: { ...options, ...how } })
    }
    case 'slope': {
      const { options, ...chart } = slopeChart(panel)
      return new Chart(canvas, { ...chart, options: { ...options, ...how } })
    }
    case 'course': {
      const { options, ...chart } = courseChart(panel)
      return new Chart(canvas, { ...chart, options: { ...options, ...how } })
    }
    case 'interval': {
      const { options, ...chart } = intervalChart(panel)
      return new Chart(canvas, { ...chart, options: { ...options, ...how } })
    }
  }
}
