import { useState } from 'preact/hooks'
import type { PlanAnswer } from '../../../server/contract/plan-of-figures.ts'
import { type Closeness, closenesses } from '../../../server/core/statistics/plan/assumptions.ts'
import type { PlannedRegion, RatingPlan } from '../../../server/core/statistics/plan/rating-plan.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Radios } from '../../ui/Radios.tsx'
import type { Names } from './plan-says.ts'
import { SeveritiesTable } from './SeveritiesTable.tsx'
import { useExpected } from './use-expected.ts'

export interface HowSureProps {
  readonly round: string
  readonly regions: readonly PlannedRegion[]
  readonly plan: RatingPlan
  readonly names: Names
}

/** A range of alpha wider than this leaves open what to conclude. */
const wide = 0.4

/** How sure the figures of a plan would be, if people agree as closely as chosen. */
export function HowSure({ round, regions, plan, names }: HowSureProps) {
  const [closeness, setCloseness] = useState<Closeness>('fair')
  const { answer, pending, error, retry } = useExpected(round, regions, closeness)
  return (
    <section aria-labelledby="how-sure">
      <h2 class="govuk-heading-m" id="how-sure">
        {t('figures-plan.sure')}
      </h2>
      <Radios
        name="closeness"
        label={t('figures-plan.closeness')}
        hint={t('figures-plan.closeness-hint')}
        inline
        value={closeness}
        choices={closenesses.map((value) => ({
          value,
          text: t(`figures-plan.closeness.${value}`),
        }))}
        onChange={(value) => setCloseness(value as Closeness)}
      />
      <div aria-live="polite" aria-busy={pending}>
        {error && !pending ? (
          <>
            <p class="govuk-body">{error.tell()}</p>
            <Button look="secondary" onClick={retry}>
              {t('error.try-again')}
            </Button>
          </>
        ) : (
          <Alpha answer={pending ? null : answer} />
        )}
      </div>
      <SeveritiesTable
        plan={plan}
        severities={pending || error ? null : (answer?.severities ?? null)}
        waiting={pending}
        names={names}
      />
    </section>
  )
}

function Alpha({ answer }: { answer: PlanAnswer | null }) {
  if (answer === null) return <p class="govuk-body">{t('figures-plan.working')}</p>
  const { exact, alpha } = answer
  if (alpha.value === null || exact === null) {
    const reason = alpha.value === null ? alpha.reason : ''
    return <p class="govuk-body">{t('figures-plan.expected-none', { reason })}</p>
  }
  return (
    <>
      <p class="govuk-body">
        {t('figures-plan.expected', {
          exact: Math.round(100 * exact),
          value: alpha.value.toFixed(2),
          low: alpha.low.toFixed(2),
          high: alpha.high.toFixed(2),
        })}
      </p>
      {alpha.high - alpha.low > wide && <p class="govuk-body">{t('figures-plan.wide')}</p>}
    </>
  )
}
