import type { ComponentChildren } from 'preact'
import { ChartCanvas } from './ChartCanvas.tsx'
import { ChartDownloads } from './ChartDownloads.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import type { Figure } from './figure.ts'

export interface ChartFigureProps {
  readonly figure: Figure
  /** How the chart is to be read. */
  readonly what: string
  /** The same data as a table, unless it stands elsewhere on the page. */
  readonly children?: ComponentChildren
}

/** A chart with its finding for a headline, small multiples, legend, table and downloads. */
export function ChartFigure({ figure, what, children }: ChartFigureProps) {
  const { id, title, finding, legend, panels } = figure
  const kind = panels[0]?.panel.kind ?? 'none'
  return (
    <section class="chart" aria-labelledby={`chart-${id}`}>
      <h2 class="govuk-heading-m" id={`chart-${id}`}>
        <span class="govuk-caption-m">{title}</span>
        {finding}
      </h2>
      {panels.length > 0 && (
        <>
          <p class="govuk-body">{what}</p>
          <ChartLegend entries={legend} />
        </>
      )}
      <div class={`chart__panels chart__panels--${kind}`}>
        {panels.map((one) => (
          <div key={one.heading} class="chart__panel">
            <h3 class="govuk-heading-s chart__heading">{one.heading}</h3>
            {one.finding !== finding && <p class="chart__finding">{one.finding}</p>}
            <ChartCanvas panel={one.panel} label={`${title}. ${one.heading}: ${one.finding}`} />
          </div>
        ))}
      </div>
      <ChartDownloads figure={figure} />
      {children}
    </section>
  )
}
