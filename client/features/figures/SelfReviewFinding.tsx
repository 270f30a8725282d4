import type { Figures, ShownSelfReview } from '../../../server/contract/figures.ts'
import { chartsAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { Finding } from './Finding.tsx'
import { percent } from './numbers.ts'
import { SelfReviewCases } from './SelfReviewCases.tsx'
import { SignTestDetails } from './SignTestDetails.tsx'
import { type Counted, countAll, countByAspect } from './self-review-counts.ts'

/** The teams' own levels against their reviewers', by region and aspect, with every case. */
export function SelfReviewFinding({
  figures,
  finding,
  regions,
}: {
  readonly figures: Figures
  readonly finding: string
  readonly regions: readonly ShownSelfReview[]
}) {
  const { higher, same, lower } = countAll(regions)
  const compared = higher + same + lower
  const nameOfRegion = (id: string) => figures.regions.find((one) => one.id === id)?.name ?? id
  const tested = regions.filter(({ signTest }) => signTest.value !== null).length
  return (
    <Finding part="self" finding={finding}>
      {compared > 0 && (
        <>
          <p class="govuk-body">
            {t('figures.self-what')}{' '}
            <a class="govuk-link" href={chartsAddress(figures.round)}>
              {t('figures.to-charts')}
            </a>
          </p>
          <DataTable
            caption={t('figures.self-regions')}
            stacks
            rows={regions}
            rowKey={({ region }) => region}
            columns={[
              {
                key: 'region',
                heading: t('figures.region'),
                cell: ({ region }) => nameOfRegion(region),
              },
              ...countColumns<ShownSelfReview>(),
              {
                key: 'chance',
                heading: t('figures.by-chance'),
                cell: ({ signTest: { value, reason = '' } }) =>
                  value === null
                    ? reason
                    : t('figures.sign-test-short', { percent: percent(value) }),
              },
            ]}
          />
          <Details summary={t('figures.self-aspects')} onPaper>
            <DataTable
              caption={t('figures.self-aspects')}
              captionHidden
              stacks
              rows={countByAspect(regions, figures.aspects)}
              rowKey={({ id }) => id}
              columns={[
                { key: 'aspect', heading: t('figures.aspect'), cell: ({ name }) => name },
                ...countColumns<Counted & { id: string; name: string }>(),
              ]}
            />
          </Details>
          <SelfReviewCases figures={figures} regions={regions} />
          <SignTestDetails about={t('figures.self')} regions={tested} />
        </>
      )}
    </Finding>
  )
}

function countColumns<Row extends Counted>(): Column<Row>[] {
  const column = (key: keyof Counted, heading: string): Column<Row> => ({
    key,
    heading,
    numeric: true,
    cell: (row) => row[key],
  })
  return [
    column('higher', t('figures.higher')),
    column('same', t('figures.same')),
    column('lower', t('figures.lower')),
    column('notCompared', t('figures.not-compared')),
  ]
}
