import type { Figures } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { FigureCard } from './FigureCard.tsx'
import { Finding } from './Finding.tsx'
import { percent } from './numbers.ts'
import { ratersAre } from './rater-name.ts'

/** How often ratings agree, with the counts behind it: before every coefficient. */
export function AgreementFinding({
  figures,
  finding,
  levels,
}: {
  readonly figures: Figures
  readonly finding: string
  readonly levels: number
}) {
  const { agreement, cells, notRated } = figures
  const { exact, adjacent, counts } = agreement
  const source = t('figures.simple-source')
  return (
    <Finding part="agreement" finding={finding}>
      <p class="govuk-body">
        {t('figures.counts', {
          ratings: counts.ratings,
          raters: counts.raters,
          shared: counts.pairableUnits,
          cells,
          kind: ratersAre(figures),
        })}{' '}
        {notRated > 0 && t('figures.not-rated', { count: notRated })}
      </p>
      <div class="figure-cards">
        <FigureCard
          name={t('figures.exact')}
          figure={exact}
          write={percent}
          what={t('figures.exact-is')}
          source={source}
        />
        <FigureCard
          name={t('figures.adjacent')}
          figure={adjacent}
          write={percent}
          what={t('figures.adjacent-is', { levels })}
          source={source}
        />
      </div>
      <p class="govuk-hint">{t('figures.population')}</p>
    </Finding>
  )
}
