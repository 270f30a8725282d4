import type { Figures, FiguresByRater } from '../../../server/contract/figures.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { Given, GivenWithRange } from './Given.tsx'
import { percent } from './numbers.ts'
import { RaterCell } from './RaterCell.tsx'

export interface PairsTableProps {
  readonly figures: Figures
  readonly pairs: FiguresByRater['pairs']
}

/** Every two who rated the same judgements, folded away. */
export function PairsTable({ figures, pairs }: PairsTableProps) {
  return (
    <Details summary={t('figures.pairs')} onPaper>
      <p>{t('figures.pairs-note')}</p>
      <DataTable
        caption={t('figures.pairs')}
        captionHidden
        stacks
        rows={pairs}
        rowKey={(pair) => pair.raters.join(' ')}
        columns={[
          {
            key: 'pair',
            heading: t('figures.pair'),
            cell: ({ raters: [one, other] }) => (
              <>
                <RaterCell figures={figures} id={one} />
                <br />
                <RaterCell figures={figures} id={other} />
              </>
            ),
          },
          {
            key: 'n',
            heading: t('figures.judgements'),
            numeric: true,
            cell: ({ n }) => n,
          },
          {
            key: 'exact',
            heading: t('figures.exact'),
            numeric: true,
            cell: ({ exact }) => <Given figure={exact} write={percent} />,
          },
          {
            key: 'linear',
            heading: t('figures.kappa-linear'),
            numeric: true,
            cell: ({ kappaLinear }) => <GivenWithRange figure={kappaLinear} />,
          },
          {
            key: 'quadratic',
            heading: t('figures.kappa-quadratic'),
            numeric: true,
            cell: ({ kappaQuadratic }) => <GivenWithRange figure={kappaQuadratic} />,
          },
        ]}
      />
    </Details>
  )
}
