import type { Figures, ShownFigure } from '../../../server/contract/figures.ts'
import { severityGap } from '../../../server/core/statistics/says/agreement-says.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { FigureCard } from './FigureCard.tsx'
import { Finding } from './Finding.tsx'
import { Given, RangeCell } from './Given.tsx'
import { asSentence, decimal } from './numbers.ts'
import { PairsTable } from './PairsTable.tsx'
import { tellCoefficients } from './tell-agreement.ts'

/** Agreement beyond chance: alpha, with AC2 beside it, and what the other coefficients are for. */
export function BeyondFinding({ figures, finding }: { figures: Figures; finding: string }) {
  const { agreement, byRater } = figures
  const { alpha, ac2, icc, warnings } = agreement
  const others: readonly { name: string; figure: ShownFigure }[] = [
    { name: t('figures.alpha-nominal'), figure: alpha.nominal },
    { name: t('figures.alpha-interval'), figure: alpha.interval },
    { name: t('figures.ac2-quadratic'), figure: ac2.quadratic },
    { name: t('figures.icc-absolute'), figure: icc.absolute },
    { name: t('figures.icc-absolute-mean'), figure: icc.absoluteMean },
    { name: t('figures.icc-consistency'), figure: icc.consistency },
  ]
  const isGated = alpha.ordinal.value === null && ac2.linear.value === null
  return (
    <Finding part="beyond" finding={finding}>
      {tellCoefficients(figures, t).map((sentence) => (
        <p key={sentence} class="govuk-body">
          {sentence}
        </p>
      ))}
      {!isGated && (
        <div class="figure-cards">
          <FigureCard
            name={t('figures.alpha')}
            figure={alpha.ordinal}
            what={t('figures.alpha-is')}
            source={t('figures.alpha-source')}
          />
          <FigureCard
            name={t('figures.ac2')}
            figure={ac2.linear}
            what={t('figures.ac2-is')}
            source={t('figures.ac2-source')}
          />
        </div>
      )}
      {warnings.map((warning) => (
        <p key={warning} class="govuk-body">
          {asSentence(warning)}
        </p>
      ))}
      {!isGated && (
        <Details summary={t('figures.other-coefficients')} onPaper>
          <p>{t('figures.coefficients-note', { gap: decimal(severityGap, 1) })}</p>
          <DataTable
            caption={t('figures.other-coefficients')}
            captionHidden
            stacks
            rows={others}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', heading: t('figures.coefficient'), cell: ({ name }) => name },
              {
                key: 'value',
                heading: t('figures.value'),
                numeric: true,
                cell: ({ figure }) => <Given figure={figure} />,
              },
              {
                key: 'range',
                heading: t('figures.range'),
                cell: ({ figure }) => <RangeCell figure={figure} />,
              },
              {
                key: 'n',
                heading: t('figures.judgements'),
                numeric: true,
                cell: ({ figure }) => figure.n ?? '–',
              },
            ]}
          />
        </Details>
      )}
      {byRater && byRater.pairs.length > 0 && (
        <PairsTable figures={figures} pairs={byRater.pairs} />
      )}
    </Finding>
  )
}
