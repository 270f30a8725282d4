import { t } from '../../language.tsx'
import { Spread } from '../../ui/Spread.tsx'
import type { CellPart } from './cell-parts.ts'
import { DecisionView } from './DecisionView.tsx'

/** The level that the consortium's own team agreed in its workshop, beside its private ballots. */
export function SelfReview(part: CellPart) {
  const { cell } = part
  if (!cell.selfReview) return null
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
    </section>
  )
}
