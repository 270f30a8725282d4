import type { PlanAnswer } from '../../../server/contract/plan-of-figures.ts'
import type { PlannedRater, RatingPlan } from '../../../server/core/statistics/plan/rating-plan.ts'
import { t } from '../../language.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { type Names, tendencyText } from './plan-says.ts'

export interface SeveritiesTableProps {
  readonly plan: RatingPlan
  /** Null while they are worked out, and where that failed. */
  readonly severities: PlanAnswer['severities'] | null
  readonly waiting: boolean
  readonly names: Names
}

/** Of each person, how many ratings there would be, and what tendency these would show. */
export function SeveritiesTable({ plan, severities, waiting, names }: SeveritiesTableProps) {
  return (
    <DataTable
      caption={t('figures-plan.severities')}
      stacks
      columns={[
        {
          key: 'person',
          heading: t('figures-plan.person'),
          cell: ({ rater }: PlannedRater) => names.rater(rater),
        },
        {
          key: 'ratings',
          heading: t('figures-plan.ratings'),
          numeric: true,
          cell: ({ ratings }) => ratings,
        },
        {
          key: 'tells',
          heading: t('figures-plan.tells'),
          cell: ({ rater }) => (waiting ? t('figures-plan.working') : tellsText(severities, rater)),
        },
        {
          key: 'error',
          heading: t('figures-plan.standard-error'),
          numeric: true,
          cell: ({ rater }) => (waiting ? '' : errorText(severities, rater)),
        },
      ]}
      rows={plan.raters}
      rowKey={({ rater }) => rater}
    />
  )
}

function tellsText(severities: PlanAnswer['severities'] | null, rater: string): string {
  const found = severities?.find((one) => one.rater === rater)
  if (!found) return ''
  if (found.tells.value === null)
    return t('figures-plan.tells-none', { reason: found.tells.reason })
  const levels = tendencyText(found.tells.value)
  return levels === null ? t('figures-plan.tells-little') : t('figures-plan.tells-from', { levels })
}

function errorText(severities: PlanAnswer['severities'] | null, rater: string): string {
  const error = severities?.find((one) => one.rater === rater)?.standardError
  return error === null || error === undefined ? t('figures-plan.no-error') : error.toFixed(2)
}
