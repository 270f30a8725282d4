import type { Figures, ShownSelfReview } from '../../../server/contract/figures.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'

/** Every judgement on which a team and its reviewers differ, with the way to it. */
export function SelfReviewCases({
  figures,
  regions,
}: {
  readonly figures: Figures
  readonly regions: readonly ShownSelfReview[]
}) {
  const cases = regions.flatMap(({ region, cases: own }) =>
    own.filter(({ direction }) => direction !== 'same').map((one) => ({ region, ...one })),
  )
  return (
    <Details summary={t('figures.self-cases')} onPaper>
      {cases.length === 0 ? (
        <p>{t('figures.self-no-cases')}</p>
      ) : (
        <DataTable
          caption={t('figures.self-cases')}
          captionHidden
          stacks
          rows={cases}
          rowKey={({ region, judgement }) => `${region} ${judgement}`}
          columns={[
            {
              key: 'judgement',
              heading: t('figures.judgement'),
              cell: ({ region, judgement }) => (
                <>
                  <a class="govuk-link" href={cellAddress(figures.round, region, judgement)}>
                    {figures.judgements.find(({ code }) => code === judgement)?.title ?? judgement}
                  </a>
                  <br />
                  <span class="finding__place">
                    {figures.regions.find(({ id }) => id === region)?.name ?? region}
                  </span>
                </>
              ),
            },
            {
              key: 'team',
              heading: t('figures.team'),
              cell: ({ team }) => <RagMark level={team} size="small" name="shown" />,
            },
            {
              key: 'reviewers',
              heading: t('figures.reviewers'),
              cell: ({ reviewers: { lower, upper } }) =>
                lower === upper ? (
                  <RagMark level={lower} size="small" name="shown" />
                ) : (
                  <>
                    <RagMark level={lower} size="small" name="shown" /> {t('figures.to')}{' '}
                    <RagMark level={upper} size="small" name="shown" />
                  </>
                ),
            },
          ]}
        />
      )}
    </Details>
  )
}
