import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { tellNumber } from './order-finding.ts'
import type { ComparisonsPart } from './part.ts'

/** Who compared, how far they chose alike, and how each of them stands to the order of all. */
export function JudgesSection({ figures: { judges, counts } }: ComparisonsPart) {
  const { several, same, afterReveal } = counts
  const rows = judges.map((judge, index) => ({ ...judge, number: index + 1 }))
  return (
    <section aria-labelledby="judges">
      <h2 class="govuk-heading-m" id="judges">
        <span class="govuk-caption-m">{t('comparisons.judges')}</span>
        {several === 0
          ? t('comparisons.one-judge')
          : t('comparisons.same-choices', { same, several })}
      </h2>
      {afterReveal > 0 && (
        <p class="govuk-body">{t('comparisons.after-reveal', { count: afterReveal })}</p>
      )}
      <DataTable
        caption={t('comparisons.judges')}
        captionHidden
        rows={rows}
        rowKey={({ number }) => String(number)}
        stacks
        columns={[
          {
            key: 'judge',
            heading: t('comparisons.judge'),
            cell: ({ name, number }) => name ?? t('comparisons.judge-number', { number }),
          },
          {
            key: 'compared',
            heading: t('comparisons.compared'),
            cell: ({ compared }) => compared,
            numeric: true,
          },
          { key: 'ties', heading: t('comparisons.ties'), cell: ({ ties }) => ties, numeric: true },
          {
            key: 'infit',
            heading: t('comparisons.infit'),
            cell: ({ infit }) =>
              rows.length < 2 || infit === null ? t('comparisons.no-infit') : tellNumber(infit),
            numeric: true,
          },
        ]}
      />
      <Details summary={t('comparisons.what-infit')} onPaper>
        <p>{t('comparisons.define-infit')}</p>
      </Details>
    </section>
  )
}
