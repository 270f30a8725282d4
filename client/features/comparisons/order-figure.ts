import type {
  ComparisonFigures,
  ComparisonResults,
  ShownOrder,
} from '../../../server/contract/comparisons.ts'
import type { Figure } from '../../ui/chart/figure.ts'
import type { IntervalPanel, LegendEntry } from '../../ui/chart/panels.ts'
import type { ChartWords } from '../charts/words.ts'
import { factsOf } from '../charts/words.ts'
import { type ComparisonWords, intervalOf, tellOrder, toldApart } from './order-finding.ts'

export interface FigureWords extends ComparisonWords {
  readonly chart: ChartWords
  readonly judgement: (code: string) => string
}

type Round = ComparisonResults['round']
type Judgements = ComparisonFigures['judgements']

/** All judgements together, with regions as items. */
export function pooledFigure(round: Round, pooled: ShownOrder, words: FigureWords): Figure {
  const finding = tellOrder(pooled, words)
  return {
    id: `${round.id}-comparisons`,
    title: words.t('comparisons.pooled'),
    finding,
    facts: [...factsOf(round, words.chart), words.t('comparisons.chart-what')],
    legend: legendOf(words),
    panels: [
      {
        heading: words.t('comparisons.all-judgements'),
        finding,
        panel: panelOf(pooled, reachOf([pooled]), words),
      },
    ],
    sheet: {
      columns: itemColumns,
      rows: itemRows(
        round,
        { code: 'all', title: words.t('comparisons.all-judgements') },
        pooled,
        words,
      ),
    },
  }
}

/** A panel for each judgement, all to one measure. */
export function judgementsFigure(round: Round, judgements: Judgements, words: FigureWords): Figure {
  const reach = reachOf(judgements)
  return {
    id: `${round.id}-comparisons-by-judgement`,
    title: words.t('comparisons.by-judgement'),
    finding: words.t('comparisons.by-judgement-finding', {
      apart: judgements.filter((one) => toldApart(one).length > 0).length,
      total: judgements.length,
    }),
    facts: [...factsOf(round, words.chart), words.t('comparisons.chart-what')],
    legend: legendOf(words),
    panels: judgements.map((one) => ({
      heading: words.judgement(one.code),
      finding: tellOrder(one, words),
      panel: panelOf(one, reach, words),
    })),
    sheet: {
      columns: itemColumns,
      rows: judgements.flatMap((one) =>
        itemRows(round, { code: one.code, title: words.judgement(one.code) }, one, words),
      ),
    },
  }
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

const itemColumns = [
  'round',
  'round_title',
  'position_at',
  'provenance',
  'framework',
  'framework_version',
  'judgement',
  'judgement_title',
  'region',
  'region_name',
  'ability',
  'standard_error',
  'low_95',
  'high_95',
  'wins',
  'losses',
  'ties',
  'regularised',
] as const

function placeOf(round: Round, code: string, title: string): string[] {
  const { id, positionAt, provenance, framework, frameworkVersion } = round
  return [id, round.title, positionAt, provenance, framework, String(frameworkVersion), code, title]
}

function itemRows(
  round: Round,
  { code, title }: { readonly code: string; readonly title: string },
  { items, regularised }: ShownOrder,
  { region }: FigureWords,
): (string | number)[][] {
  return items.map((item) => {
    const interval = intervalOf(item)
    return [
      ...placeOf(round, code, title),
      item.region,
      region(item.region),
      item.ability ?? '[x]',
      item.standardError ?? '[x]',
      interval?.low ?? '[x]',
      interval?.high ?? '[x]',
      item.wins,
      item.losses,
      item.ties,
      regularised ? 'yes' : 'no',
    ]
  })
}

/** Every pair with the probability of its order, as a file. */
export function pairSheet(
  round: Round,
  { pooled, judgements }: Pick<ComparisonFigures, 'pooled' | 'judgements'>,
  { t, region, judgement }: FigureWords,
): Pick<Figure, 'id' | 'sheet'> {
  const all = { code: 'all', title: t('comparisons.all-judgements'), ...pooled }
  const orders = [all, ...judgements.map((one) => ({ title: judgement(one.code), ...one }))]
  return {
    id: `${round.id}-comparisons-pairs`,
    sheet: {
      columns: [
        ...itemColumns.slice(0, 8),
        'ahead',
        'ahead_name',
        'behind',
        'behind_name',
        'difference',
        'standard_error',
        'probability',
        'regularised',
      ],
      rows: orders.flatMap(({ code, title, pairs, regularised }) =>
        pairs.map(({ ahead, behind, difference, standardError, probability }) => [
          ...placeOf(round, code, title),
          ahead,
          region(ahead),
          behind,
          region(behind),
          difference,
          standardError,
          probability,
          regularised ? 'yes' : 'no',
        ]),
      ),
    },
  }
}
