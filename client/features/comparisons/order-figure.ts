import type { ShownOrder } from '../../../server/contract/comparisons.ts'
import type { Figure } from '../../ui/chart/figure.ts'
import type { IntervalPanel, LegendEntry } from '../../ui/chart/panels.ts'
import { factsOf } from '../charts/words.ts'
import { areFew, intervalOf, tellByJudgement, tellOrder, tellPooled } from './order-finding.ts'
import { itemSheet, judgementParts, pooledPart } from './order-sheets.ts'
import { type ComparisonsPart, type FigureWords, tellMaking } from './part.ts'

type Figures = ComparisonsPart['figures']

/** All judgements together, with regions as items. */
export function pooledFigure(part: ComparisonsPart): Figure {
  const { round, figures, words } = part
  const { pooled, judges } = figures
  const finding = tellPooled(pooled, judges.length, words)
  return {
    id: `${round.id}-comparisons`,
    title: words.t('comparisons.pooled'),
    finding,
    facts: [
      ...factsAbout(part),
      words.t('comparisons.chart-what'),
      ...tellAssumption([pooled], words),
    ],
    legend: legendOf(words),
    panels: [
      {
        heading: words.t('comparisons.all-judgements'),
        finding,
        panel: panelOf(pooled, reachOf([pooled]), words),
      },
    ],
    sheet: itemSheet(part, [pooledPart(part)]),
  }
}

/** A panel for each judgement, all to one measure. */
export function judgementsFigure(part: ComparisonsPart): Figure {
  const { round, figures, words } = part
  const { judgements } = figures
  const reach = reachOf(judgements)
  return {
    id: `${round.id}-comparisons-by-judgement`,
    title: words.t('comparisons.by-judgement'),
    finding: tellByJudgement(judgements, words),
    facts: [
      ...factsAbout(part),
      tellLines(judgements, words),
      ...tellAssumption(judgements, words),
    ],
    legend: legendOf(words),
    panels: judgements.map((one) => ({
      heading: words.judgement(one.code),
      finding: tellOrder(one, words),
      panel: panelOf(one, reach, words),
    })),
    sheet: itemSheet(part, judgementParts(part)),
  }
}

function factsAbout(part: ComparisonsPart): string[] {
  return [...factsOf(part.round, part.words.chart), ...tellMaking(part)]
}

/** Where the distances of some orders rest on an assumption, what that is. */
export function tellAssumption(
  orders: readonly Pick<ShownOrder, 'regularised'>[],
  { t }: FigureWords,
): string[] {
  return orders.some(({ regularised }) => regularised) ? [t('comparisons.regularised')] : []
}

/** What the lines of the chart of each judgement mean. */
export function tellLines(judgements: Figures['judgements'], { t }: FigureWords): string {
  const few = judgements.some(({ judges }) => areFew(judges)) ? 'yes' : 'no'
  return t('comparisons.by-judgement-chart', { few })
}

function legendOf({ t }: FigureWords): LegendEntry[] {
  return [
    { mark: 'filled', level: null, text: t('comparisons.legend-point') },
    { mark: 'line', level: null, text: t('comparisons.legend-line') },
    { mark: 'dotted', level: null, text: t('comparisons.legend-zero') },
  ]
}

function panelOf({ items }: ShownOrder, reach: number, words: FigureWords): IntervalPanel {
  return {
    kind: 'interval',
    axis: words.t('comparisons.axis'),
    reach,
    rows: items.map((item) => ({
      label: words.region(item.region),
      value: item.ability,
      low: intervalOf(item)?.low ?? null,
      high: intervalOf(item)?.high ?? null,
      note: words.t('comparisons.no-ability'),
    })),
  }
}

/** How far the axis goes to either side so that every interval fits. */
function reachOf(orders: readonly ShownOrder[]): number {
  const ends = orders.flatMap(({ items }) =>
    items.flatMap((item) => {
      const interval = intervalOf(item)
      return interval ? [Math.abs(interval.low), Math.abs(interval.high)] : []
    }),
  )
  return Math.ceil(Math.max(1, ...ends))
}
