import type { Figures, FiguresByRater, ShownSeverity } from '../../../server/contract/figures.ts'
import type { Figure } from '../../ui/chart/figure.ts'
import { type ChartWords, factsOf } from '../charts/words.ts'
import { headColumns, headFields } from './figures-sheet.ts'
import { raterName, ratersAre } from './rater-name.ts'
import { tellChart } from './tell-severity.ts'

/** The severities of a round with their intervals, a panel for each group that compares. */
export function severityFigure(
  round: Figures,
  raters: FiguresByRater['raters'],
  severity: ShownSeverity,
  words: ChartWords,
): Figure {
  const { t } = words
  const rows = severity.raters
  const finding = tellChart(severity, raters, t)
  const reach = reachOfRows(rows)
  const components = [...new Set(rows.map(({ component }) => component))].sort((a, b) => a - b)
  return {
    id: `${round.round}-severity`,
    title: t('figures.severity-chart'),
    finding,
    facts: [...factsOf(round, words), t('figures.severity-chart-what', { kind: ratersAre(round) })],
    legend: [
      { mark: 'filled', level: null, text: t('figures.severity-point') },
      { mark: 'line', level: null, text: t('figures.severity-bar') },
    ],
    panels: components.map((component) => ({
      heading:
        components.length === 1
          ? t('figures.severity-all', { kind: ratersAre(round) })
          : t('figures.group', { number: component + 1 }),
      finding,
      panel: {
        kind: 'interval',
        axis: t('figures.severity-axis'),
        reach,
        rows: rows
          .filter((row) => row.component === component)
          .map(({ rater, severity: { value, low = null, high = null } }) => ({
            label: raterName(raters, rater),
            value,
            low,
            high,
            note: t('figures.severity-no-point'),
          })),
      },
    })),
    sheet: {
      columns: [
        ...headColumns,
        'rater',
        'ratings',
        'severity_logits',
        'joint_low',
        'joint_high',
        'standard_error',
        'fair_average_model',
        'note',
      ],
      rows: rows.map(({ rater, n, severity: of, fairAverage }) => [
        ...headFields(round),
        raterName(raters, rater),
        n,
        ...[of.value, of.low, of.high, of.standardError, fairAverage].map((one) => one ?? '[x]'),
        of.reason ?? '[z]',
      ]),
    },
  }
}

/** How far the axis goes to either side: a whole number that takes in every interval. */
function reachOfRows(rows: ShownSeverity['raters']): number {
  const ends = rows.flatMap(({ severity: { value, low, high } }) =>
    [value, low, high].map((end) => Math.abs(end ?? 0)),
  )
  return Math.max(1, Math.ceil(Math.max(0, ...ends)))
}
