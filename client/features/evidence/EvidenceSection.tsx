import { evidenceScope } from '../../../server/core/evidence-scope.ts'
import { can } from '../../../server/core/permissions.ts'
import { evidenceAddress, newEvidenceAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { EvidenceItem } from './EvidenceItem.tsx'
import { beginningOf } from './excerpts.ts'
import { ReleaseToggle } from './ReleaseToggle.tsx'
import { WorkshopToggle } from './WorkshopToggle.tsx'

/** The evidence on a judgement that the viewer may read. */
export function EvidenceSection({ cell, reload }: CellPart) {
  const { round, review, judgement, evidence, standing } = cell
  const reported = evidenceScope(standing).kind === 'reported'
  return (
    <section>
      <h2 class="govuk-heading-m">{t('cell.evidence')}</h2>
      {evidence.length === 0 ? (
        <p class="govuk-body">
          {t(reported ? 'cell.evidence-none-reported' : 'cell.evidence-none')}
        </p>
      ) : (
        <ul class="evidence-list">
          {evidence.map((item, index) => (
            <li key={`${item.id} ${item.kind} ${item.polarity}`} class="evidence-list__item">
              <EvidenceItem evidence={item} />
              {can('evidence.write', standing) && (
                <p class="govuk-body">
                  <a
                    class="govuk-link"
                    href={evidenceAddress(round.id, review.region.id, item.id, judgement)}
                  >
                    {t('evidence.correct-this')}
                    <span class="govuk-visually-hidden">: {beginningOf(item.excerpt)}</span>
                  </a>
                </p>
              )}
              {can('evidence.release', standing) && (
                <ReleaseToggle
                  name={`release.${index}`}
                  review={review}
                  evidence={item}
                  onReleased={reload}
                />
              )}
              {can('evidence.release-to-workshop', standing) && (
                <WorkshopToggle
                  name={`workshop.${index}`}
                  review={review}
                  evidence={item}
                  onReleased={reload}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {can('evidence.write', standing) && (
        <p class="govuk-body">
          <a class="govuk-link" href={newEvidenceAddress(round.id, review.region.id, judgement)}>
            {t('evidence.new')}
          </a>
        </p>
      )}
    </section>
  )
}
