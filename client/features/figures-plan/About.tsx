import { leastRatings, leastSharedUnits } from '../../../server/core/statistics/says/gates.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'

/** What the page takes for granted, and where it comes from. */
export function About() {
  return (
    <Details summary={t('figures-plan.about')} onPaper>
      <p class="govuk-body">
        {t('figures-plan.about-gates', { shared: leastSharedUnits, ratings: leastRatings })}
      </p>
      <p class="govuk-body">{t('figures-plan.about-model')}</p>
      <p class="govuk-body">{t('figures-plan.about-tendency')}</p>
    </Details>
  )
}
