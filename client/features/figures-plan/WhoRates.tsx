import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import type { PlannedRegion } from '../../../server/core/statistics/plan/rating-plan.ts'
import { setupAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { AddSomebody } from './AddSomebody.tsx'
import { type Candidate, isRecused, isSamePlan } from './what-if.ts'

export interface WhoRatesProps {
  readonly round: Round
  readonly assigned: readonly PlannedRegion[]
  readonly plan: readonly PlannedRegion[]
  readonly candidates: readonly Candidate[]
  readonly onTick: (region: string, rater: string, ticked: boolean) => void
  readonly onAdd: (candidate: Candidate) => void
  readonly onReset: () => void
}

/** Who rates each region, as assigned or as tried out. */
export function WhoRates(props: WhoRatesProps) {
  const { round, assigned, plan, candidates, onTick, onAdd, onReset } = props
  const isTried = !isSamePlan(assigned, plan)
  const administers = can('registers.write', round.standing)
  const recusalsKnown = round.reviews.some(({ recused }) => recused !== null)
  return (
    <section aria-labelledby="who-rates">
      <h2 class="govuk-heading-m" id="who-rates">
        {t('figures-plan.who')}
      </h2>
      <p class="govuk-body">
        {t('figures-plan.try')} {t('figures-plan.all-rate')}{' '}
        {!recusalsKnown && `${t('figures-plan.recusals-unknown')} `}
        {administers ? (
          <a class="govuk-link" href={setupAddress(round.id)}>
            {t('figures-plan.to-setup')}
          </a>
        ) : (
          t('figures-plan.by-administrators')
        )}
      </p>
      <div class="assignment-groups">
        {plan.map(({ region, raters }) => (
          <CheckboxGroup
            key={region}
            name={region}
            label={round.regions.find(({ id }) => id === region)?.name ?? region}
            hint={recusedHint(round, candidates, region)}
            choices={candidates
              .filter(({ id }) => !isRecused(round, id, region))
              .map(({ id, name }) => ({ value: id, text: called(round, { id, name }) }))}
            checked={(id) => raters.includes(id)}
            onChange={(id, ticked) => onTick(region, id, ticked)}
          />
        ))}
      </div>
      <AddSomebody candidates={candidates} onAdd={onAdd} />
      {isTried && (
        <InsetText>
          <p class="govuk-body">{t('figures-plan.tried')}</p>
          <Button look="secondary" onClick={onReset}>
            {t('figures-plan.as-assigned')}
          </Button>
        </InsetText>
      )}
    </section>
  )
}

function called({ leads }: Round, { id, name }: Candidate): string {
  return leads.some((lead) => lead.id === id) ? t('figures-plan.lead', { name }) : name
}

function recusedHint(round: Round, candidates: readonly Candidate[], region: string) {
  const recused = candidates.filter(({ id }) => isRecused(round, id, region))
  if (recused.length === 0) return undefined
  return t('figures-plan.recused', { names: recused.map(({ name }) => name).join(', ') })
}
