import type { Cell } from '../../../server/contract/cells.ts'
import { evidenceScope } from '../../../server/core/evidence-scope.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { EvidenceItem } from '../evidence/EvidenceItem.tsx'
import { eachOnce } from '../evidence/excerpts.ts'
import { barTo } from './feedback-form.ts'

/**
 * The evidence that the viewer may read, folded away. The review team is told how much is released;
 * the consortium whether something is not, though not how much.
 */
export function OpenEvidence({ cell }: { cell: Cell }) {
  const { evidence, evidenceWithheld, standing } = cell
  const count = eachOnce(evidence).length
  const all = evidenceScope(standing).kind === 'all'
  const released = eachOnce(evidence).filter((item) => item.released).length
  return (
    <>
      {count > 0 && (
        <Details summary={t(all ? 'room.evidence' : 'feedback.rests-on', { count, released })}>
          <ul class="evidence-list">
            {evidence.map((item) => (
              <li key={`${item.id} ${item.kind} ${item.polarity}`} class="evidence-list__item">
                <EvidenceItem evidence={item} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      {evidenceWithheld && (
        <p class="govuk-hint">
          {t(count > 0 ? 'room.withheld-some' : 'room.withheld-all')}
          {can('feedback.write', standing) && barTo(cell) === null && ` ${t('room.withheld-ask')}`}
        </p>
      )}
    </>
  )
}
