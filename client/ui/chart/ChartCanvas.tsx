import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import type { Drawn } from './drawing.ts'
import { type Panel, panelHeight } from './panels.ts'

export interface ChartCanvasProps {
  readonly panel: Panel
  /** What it shows and what it finds: all that those who do not see it are told here. */
  readonly label: string
}

/** One drawing. The library that draws is fetched when the first one is to be drawn. */
export function ChartCanvas({ panel, label }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  const content = JSON.stringify(panel)

  useEffect(() => {
    let drawn: Drawn | null = null
    let gone = false
    import('./drawing.ts').then(
      ({ drawPanel }) => {
        if (gone || !canvas.current) return
        drawn = drawPanel(canvas.current, JSON.parse(content) as Panel)
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
      drawn?.destroy()
    }
  }, [content])

  if (failed) return <p class="govuk-body">{t('chart.not-loaded')}</p>
  return (
    <div class="chart__canvas" style={{ height: `${panelHeight(panel)}px` }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  )
}
