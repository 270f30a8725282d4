import type { Figures, FiguresByRater } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx'
import { Details } from '../../ui/Details.tsx'
import { useChartWords } from '../charts/use-words.ts'
import { Finding } from './Finding.tsx'
import { asSentence, decimal } from './numbers.ts'
import { ratersAre } from './rater-name.ts'
import { SeverityTable } from './SeverityTable.tsx'
import { severityFigure } from './severity-figure.ts'
import { tellRater } from './tell-severity.ts'

export interface SeverityFindingProps {
  readonly figures: Figures
  readonly byRater: FiguresByRater
  readonly finding: string
}

/** Who rates more severely, in plain sentences first; or why nothing is said of it. */
export function SeverityFinding({ figures, byRater, finding }: SeverityFindingProps) {
  const { severity, raters } = byRater
  const words = useChartWords()
  const isShown = severity.raters.some(({ verdict }) => verdict !== null)
  return (
    <Finding part="severity" finding={finding}>
      {severity.raters.length > 0 && (
        <>
          <p class="govuk-body">{t('figures.severity-what')}</p>
          {severity.components > 1 && (
            <p class="govuk-body">{t('figures.components', { count: severity.components })}</p>
          )}
          <ul class="govuk-list govuk-list--bullet">
            {severity.raters.map((rater) => (
              <li key={rater.rater}>{tellRater(rater, raters, t)}</li>
            ))}
          </ul>
          {severity.warnings.map((warning) => (
            <p key={warning} class="govuk-body">
              {asSentence(warning)}
            </p>
          ))}
        </>
      )}
      {isShown && (
        <ChartFigure
          figure={severityFigure(figures, raters, severity, words)}
          what={t('figures.severity-chart-what', { kind: ratersAre(figures) })}
        >
          <Details summary={t('figures.severity-table')} onPaper>
            <SeverityTable figures={figures} byRater={byRater} />
          </Details>
        </ChartFigure>
      )}
      <Details summary={t('figures.about')} about={t('figures.severity')} onPaper>
        <p>{t('figures.severity-is')}</p>
        <p>{t('figures.severity-fair')}</p>
        <p>{t('figures.severity-fit')}</p>
        {isShown && severity.sigma !== null && (
          <p>
            {t('figures.severity-spread', {
              sigma: decimal(severity.sigma),
              thresholds: severity.thresholds
                .map((step) => (step === null ? '–' : decimal(step)))
                .join(', '),
            })}
          </p>
        )}
        <p>{t('figures.where-from', { source: t('figures.severity-source') })}</p>
      </Details>
    </Finding>
  )
}
