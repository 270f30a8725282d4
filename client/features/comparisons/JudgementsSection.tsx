import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx'
import { saveSheet } from '../../ui/chart/save-file.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { judgementsFigure, tellLines } from './order-figure.ts'
import { tellOrder } from './order-finding.ts'
import { tellPlaces } from './order-places.ts'
import { pairSheet } from './order-sheets.ts'
import type { ComparisonsPart } from './part.ts'

/** The order on each judgement, with what can be told and what cannot. */
export function JudgementsSection(part: ComparisonsPart) {
  const { figures, words } = part
  const { judgements } = figures
  const allAssume = judgements.every(({ regularised }) => regularised)
  const figure = judgementsFigure(part)
  return (
    <ChartFigure figure={figure} what={tellLines(judgements, words)}>
      <p class="govuk-body">{t('comparisons.by-judgement-what')}</p>
      {allAssume && <p class="govuk-body">{t('comparisons.regularised')}</p>}
      <Button look="secondary" onClick={() => saveSheet(pairSheet(part))}>
        {t('comparisons.save-pairs')}
      </Button>
      <DataTable
        caption={t('chart.table', { title: figure.title })}
        rows={judgements}
        rowKey={({ code }) => code}
        stacks
        columns={[
          {
            key: 'judgement',
            heading: t('matrix.judgement'),
            cell: ({ code }) => words.judgement(code),
          },
          {
            key: 'order',
            heading: t('comparisons.order'),
            cell: (order) => tellPlaces(order, words),
          },
          {
            key: 'rests',
            heading: t('comparisons.rests-on'),
            cell: ({ choices, judges }) => t('comparisons.choices-by', { choices, judges }),
          },
          {
            key: 'finding',
            heading: t('comparisons.can-be-told'),
            cell: (order) => (
              <>
                {tellOrder(order, words)}
                {order.regularised && !allAssume && ` ${t('comparisons.regularised-short')}`}
              </>
            ),
          },
        ]}
      />
      <Details summary={t('comparisons.what-by-judgement')} onPaper>
        <p>{t('comparisons.define-by-judgement')}</p>
      </Details>
    </ChartFigure>
  )
}
