import type { Cell } from '../../../server/contract/cells.ts'
import { evidenceScope } from '../../../server/core/evidence-scope.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { EvidenceItem } from '../evidence/EvidenceItem.tsx'

/** The evidence that the viewer may read, folded away; the review team is told how much is released. */
export function OpenEvidence({ cell: { evidence, standing } }: { cell: Cell }) {
  const count = evidence.length
  if (count === 0) return null
  const all = evidenceScope(standing).kind === 'all'
  const released = evidence.filter((item) => item.released).length
  return (
    <Details summary={t(all ? 'room.evidence' : 'feedback.rests-on', { count, released })}>
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
