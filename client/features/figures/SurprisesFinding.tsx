import type { Figures, FiguresByRater, ShownSurprise } from '../../../server/contract/figures.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Finding } from './Finding.tsx'
import { percent, percentUnder5 } from './numbers.ts'
import { RaterCell } from './RaterCell.tsx'

export interface SurprisesFindingProps {
  readonly figures: Figures
  readonly byRater: FiguresByRater
  readonly finding: string
}

/** Ratings that the others would not have foretold: a list to look into, not a test. */
export function SurprisesFinding({ figures, byRater, finding }: SurprisesFindingProps) {
  const { surprises } = byRater
  const place = ({ region, judgement }: ShownSurprise) => ({
    region: figures.regions.find(({ id }) => id === region)?.name ?? region,
    judgement: figures.judgements.find(({ code }) => code === judgement)?.title ?? judgement,
  })
  const leftOut = byRater.raters.filter(({ id }) => surprises.leftOut.includes(id))
  return (
    <Finding part="surprises" finding={finding}>
      {leftOut.length > 0 && (
        <p class="govuk-body">
          {t('figures.surprises-left-out', { names: leftOut.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {surprises.list.length > 0 && (
        <>
          <p class="govuk-body">{t('figures.surprises-how')}</p>
          <DataTable
            caption={t('figures.surprises')}
            captionHidden
            stacks
            rows={surprises.list}
            rowKey={({ region, judgement, rater }) => `${region} ${judgement} ${rater}`}
            columns={[
              {
                key: 'judgement',
                heading: t('figures.judgement'),
                cell: (row) => (
                  <>
                    <a
                      class="govuk-link"
                      href={cellAddress(figures.round, row.region, row.judgement)}
                    >
                      {place(row).judgement}
                    </a>
                    <br />
                    <span class="finding__place">{place(row).region}</span>
                  </>
                ),
              },
              {
                key: 'rater',
                heading: t('figures.rater'),
                cell: ({ rater }) => <RaterCell figures={figures} id={rater} />,
              },
              {
                key: 'gave',
                heading: t('figures.gave'),
                cell: ({ level }) => <RagMark level={level} size="small" />,
              },
              {
                key: 'chance',
                heading: t('figures.chance'),
                numeric: true,
                cell: ({ probability }) => percentUnder5(probability),
              },
              {
                key: 'expected',
                heading: t('figures.expected'),
                cell: ({ probabilities }) => <Expected probabilities={probabilities} />,
              },
            ]}
          />
        </>
      )}
      {surprises.closed === null && (
        <Details summary={t('figures.about')} about={t('figures.surprises')} onPaper>
          <p>{t('figures.surprises-what')}</p>
          <p>{t('figures.where-from', { source: t('figures.surprises-source') })}</p>
        </Details>
      )}
    </Finding>
  )
}

function Expected({ probabilities }: Pick<ShownSurprise, 'probabilities'>) {
  return (
    <ul class="expected-levels">
      {probabilities.map(({ level, probability }) => (
        <li key={level} class="expected-levels__level">
          <RagMark level={level} size="small" /> {percent(probability)}
        </li>
      ))}
    </ul>
  )
}
