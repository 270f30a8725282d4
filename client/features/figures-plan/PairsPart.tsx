import type { PlannedPair, RatingPlan } from '../../../server/core/statistics/plan/rating-plan.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Details } from '../../ui/Details.tsx'
import { allowanceOf, type Names } from './plan-says.ts'

/** More pairs than this are folded away. */
const mostShown = 15

/** Each two people, how many judgements both rate, and what that allows. */
export function PairsPart({ plan, names }: { plan: RatingPlan; names: Names }) {
  const { pairs } = plan
  if (pairs.length === 0) return null
  const table = (
    <DataTable
      caption={t('figures-plan.pairs')}
      stacks
      columns={[
        {
          key: 'pair',
          heading: t('figures-plan.pair'),
          cell: ({ raters: [one, other] }: PlannedPair) =>
            t('figures-plan.pair-names', { one: names.rater(one), other: names.rater(other) }),
        },
        {
          key: 'shared',
          heading: t('figures-plan.shared'),
          numeric: true,
          cell: ({ shared }) => shared,
        },
        {
          key: 'allows',
          heading: t('figures-plan.allows'),
          cell: (pair) => t(allowanceOf(pair)),
        },
      ]}
      rows={pairs}
      rowKey={({ raters }) => raters.join(' ')}
    />
  )
  if (pairs.length <= mostShown) return table
  return (
    <Details summary={t('figures-plan.pairs-all', { count: pairs.length })} onPaper>
      {table}
    </Details>
  )
}
