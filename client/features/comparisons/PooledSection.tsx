import type { ShownOrder } from '../../../server/contract/comparisons.ts'
import { t } from '../../language.tsx'
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { pooledFigure, tellAssumption } from './order-figure.ts'
import { intervalOf, tellNumber, tellProbability } from './order-finding.ts'
import { type ComparisonsPart, tellMaking } from './part.ts'

type Item = ShownOrder['items'][number]

/** All judgements together: the regions in order, how sure that is, and on how much it rests. */
export function PooledSection(part: ComparisonsPart) {
  const { figures, words } = part
  const { pooled, reliability } = figures
  const figure = pooledFigure(part)
  const facts = [...tellMaking(part), ...tellAssumption([pooled], words)]
  return (
    <ChartFigure figure={figure} what={t('comparisons.chart-what')}>
      {facts.map((fact) => (
        <p key={fact} class="govuk-body">
          {fact}
        </p>
      ))}
      <DataTable
        caption={t('chart.table', { title: figure.title })}
        rows={pooled.items}
        rowKey={({ region }) => region}
        stacks
        columns={[
          { key: 'region', heading: t('rounds.region'), cell: (row) => words.region(row.region) },
          { key: 'ability', heading: t('comparisons.place'), cell: tellAbility, numeric: true },
          { key: 'wins', heading: t('comparisons.wins'), cell: ({ wins }) => wins, numeric: true },
          {
            key: 'losses',
            heading: t('comparisons.losses'),
            cell: ({ losses }) => losses,
            numeric: true,
          },
          { key: 'ties', heading: t('comparisons.ties'), cell: ({ ties }) => ties, numeric: true },
        ]}
      />
      <DataTable
        caption={t('comparisons.pairs')}
        rows={pooled.pairs}
        rowKey={({ ahead, behind }) => `${ahead} ${behind}`}
        stacks
        columns={[
          {
            key: 'ahead',
            heading: t('comparisons.ahead-of'),
            cell: (row) => words.region(row.ahead),
          },
          {
            key: 'behind',
            heading: t('comparisons.behind'),
            cell: (row) => words.region(row.behind),
          },
          {
            key: 'probability',
            heading: t('comparisons.probability'),
            cell: ({ probability }) => tellProbability(probability, words),
            numeric: true,
          },
        ]}
      />
      <p class="govuk-body">{t('comparisons.told-apart')}</p>
      <Details summary={t('comparisons.what-figures')} onPaper>
        <p>{t('comparisons.define-model')}</p>
        <p>{t('comparisons.define-probability')}</p>
        <p>{t('comparisons.define-pooled')}</p>
        <p>
          {t('comparisons.define-reliability')}{' '}
          {reliability.value === null
            ? t('comparisons.no-reliability', { reason: reliability.reason ?? '' })
            : t('comparisons.reliability', {
                value: tellNumber(reliability.value),
                n: reliability.n ?? pooled.items.length,
              })}
        </p>
      </Details>
    </ChartFigure>
  )
}

function tellAbility(item: Item) {
  if (item.ability === null) return t('comparisons.no-ability')
  const interval = intervalOf(item)
  if (!interval) return tellNumber(item.ability)
  return t('comparisons.with-interval', {
    value: tellNumber(item.ability),
    low: tellNumber(interval.low),
    high: tellNumber(interval.high),
  })
}
