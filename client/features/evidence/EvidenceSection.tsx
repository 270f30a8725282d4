import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { EvidenceItem } from './EvidenceItem.tsx'

/** The evidence on a judgement that the viewer may read. */
export function EvidenceSection({ cell: { evidence } }: CellPart) {
  return (
    <section>
      <h2 class="govuk-heading-m">{t('cell.evidence')}</h2>
      {evidence.length === 0 ? (
        <p class="govuk-body">{t('cell.evidence-none')}</p>
      ) : (
        <ul class="evidence-list">
          {evidence.map((item) => (
            <li key={`${item.id} ${item.kind} ${item.polarity}`} class="evidence-list__item">
              <EvidenceItem evidence={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
