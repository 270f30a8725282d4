import { t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { DecisionView } from '../cells/DecisionView.tsx'

/** The calibrated level, and what reviewers propose for it. */
export function CalibrationSection({ cell, framework }: CellPart) {
  const { name } = useLevelNames()
  const { calibrated, proposals } = cell
  if (!calibrated && !proposals?.length) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t('cell.calibrated')}</h2>
      {calibrated && <DecisionView decision={calibrated} framework={framework} />}
      {proposals && proposals.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('cell.proposals')}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {proposals.map(({ id, by, level, because }) => (
              <li key={id}>{t('cell.proposal', { name: by, level: name(level), because })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
