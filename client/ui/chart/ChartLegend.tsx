import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../language.tsx'
import { drawMark } from './marks.ts'
import type { LegendEntry } from './panels.ts'

const size = 22
const ratio = 2

/** What the marks of a chart stand for, drawn as the chart draws them. */
export function ChartLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul class="chart-legend" aria-label={t('chart.legend')}>
      {entries.map((entry) => (
        <li key={entry.text} class="chart-legend__entry">
          <Mark mark={entry.mark} level={entry.level} />
          {entry.text}
        </li>
      ))}
    </ul>
  )
}

function Mark({ mark, level }: Pick<LegendEntry, 'mark' | 'level'>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, size, size)
    drawMark(context, { mark, level }, { x: size / 2, y: size / 2 }, size)
  }, [mark, level])
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} class="chart-legend__mark" width={size * ratio} height={size * ratio} />
    </span>
  )
}
