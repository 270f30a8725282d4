import type { Workshop } from '../../../server/contract/workshops.ts'
import { matrixAddress, positionsAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { user } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { workshopStep } from '../workshop-plan/workshop-step.ts'
import { tellStep } from '../workshop-plan/workshop-waiting.ts'
import type { Overview } from './overview.ts'

export interface WorkshopStepBoxProps {
  readonly overview: Overview
  /** How many judgements have no expected position. */
  readonly unexpected: number
}

/** The next step of a consortium lead whose team has its self-review before it. */
export function WorkshopStepBox({ overview, unexpected }: WorkshopStepBoxProps) {
  const { round, whole } = overview
  const { id, region, standing } = whole.review
  const { data, error } = useResource<Workshop[]>(`/reviews/${id}/workshops`)
  if (!data && !error) return null
  const step = workshopStep(standing, data ?? [], user.value?.id ?? '')
  if (!step) {
    const href = matrixAddress(round.id, { region: region.id })
    return <Button href={href}>{t('region.open-matrix')}</Button>
  }
  const { text, href, button } = tellStep(step, { round: round.id, region: region.id })
  return (
    <section class="next-task" aria-labelledby="next-step">
      <h2 class="govuk-heading-m" id="next-step">
        {t('desk.next')}
      </h2>
      <p class="govuk-body-l">{text}</p>
      <Button href={href}>{button}</Button>
      {unexpected > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={positionsAddress(round.id, region.id)}>
            {t('step.workshop.positions', { count: unexpected })}
          </a>
        </p>
      )}
    </section>
  )
}
