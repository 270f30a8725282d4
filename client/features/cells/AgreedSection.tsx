import { t } from '../../language.tsx'
import type { CellPart } from './cell-parts.ts'
import { DecisionView } from './DecisionView.tsx'

export function AgreedSection(part: CellPart) {
  const { cell } = part
  if (!cell.agreed) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t('cell.agreed')}</h2>
      <DecisionView decision={cell.agreed} part={part} />
    </section>
  )
}
