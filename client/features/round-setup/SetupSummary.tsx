import type { Round } from '../../../server/contract/rounds.ts'
import { languages } from '../../../server/core/language.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { ReviewStages } from '../rounds/ReviewStages.tsx'
import { useFrameworkTitle } from './framework-title.ts'

/** The same for those who may read how a round is set up. */
export function SetupSummary({ round }: { round: Round }) {
  const title = useFrameworkTitle(round)
  const leads = round.leads.map(({ name }) => name).join(', ')
  return (
    <>
      <p class="govuk-body">{t('setup.read-only')}</p>
      <SummaryList
        rows={[
          ...languages.map((code) => ({
            key: t(`bilingual.title.${code}`),
            value: <span lang={code}>{round.titles[code]}</span>,
          })),
          { key: t('setup.slug'), value: round.id },
          { key: t('setup.position'), value: formatDate(round.positionAt, language.value) },
          {
            key: t('setup.framework'),
            value: t('setup.framework-version', {
              title,
              version: round.frameworkVersion,
            }),
          },
          { key: t('setup.leads'), value: leads || t('setup.nobody-yet') },
        ]}
      />
      <ReviewStages round={round} />
    </>
  )
}
