import { workshopsAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Spread } from '../../ui/Spread.tsx'
import { readsWorkshops } from '../workshop-plan/workshop-step.ts'
import type { CellPart } from './cell-parts.ts'
import { DecisionView } from './DecisionView.tsx'

/** The level that the consortium's own team agreed in its workshop, beside its private ballots. */
export function SelfReview(part: CellPart) {
  const { cell } = part
  if (!cell.selfReview) return null
  const { round, review, standing } = cell
  const { ballots, ...decision } = cell.selfReview
  return (
    <section>
      <h2 class="govuk-heading-m">{t('cell.self')}</h2>
      <DecisionView decision={decision} part={part} />
      {ballots.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('cell.ballots')}</h3>
          <div class="govuk-body">
            <Spread counts={ballots} />
          </div>
        </>
      )}
      {readsWorkshops(standing) && (
        <p class="govuk-body">
          <a class="govuk-link" href={workshopsAddress(round.id, review.region.id)}>
            {t('workshops.self-from')}
          </a>
        </p>
      )}
    </section>
  )
}
