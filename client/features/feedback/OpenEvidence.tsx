import type { EvidenceInCell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { EvidenceItem } from '../evidence/EvidenceItem.tsx'

/** The evidence that the viewer may read, folded away. */
export function OpenEvidence({ evidence }: { evidence: readonly EvidenceInCell[] }) {
  if (evidence.length === 0) return null
  return (
    <Details summary={t('feedback.rests-on', { count: evidence.length })}>
      <ul class="evidence-list">
        {evidence.map((item) => (
          <li key={`${item.id} ${item.kind} ${item.polarity}`} class="evidence-list__item">
            <EvidenceItem evidence={item} />
          </li>
        ))}
      </ul>
    </Details>
  )
}
