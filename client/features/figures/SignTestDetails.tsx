import { casesForSignTest } from '../../../server/core/statistics/self-review.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'

/** What it means how often chance would give the same. */
export function SignTestDetails({ about, regions }: { about: string; regions: number }) {
  return (
    <Details summary={t('figures.about')} about={`${about}: ${t('figures.by-chance')}`} onPaper>
      <p>{t('figures.sign-test-is')}</p>
      {regions > 1 && <p>{t('figures.sign-test-regions', { least: casesForSignTest, regions })}</p>}
      <p>{t('figures.where-from', { source: t('figures.sign-test-source') })}</p>
    </Details>
  )
}
