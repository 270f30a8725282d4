import { can } from '../../../server/core/permissions.ts'
import { newEvidenceAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { EvidenceItem } from '../evidence/EvidenceItem.tsx'
import { ReleaseToggle } from '../evidence/ReleaseToggle.tsx'
import { gatherLinks } from '../ratings/evidence-beside.ts'
import { ReliedOnBy } from './ReliedOnBy.tsx'

/** All evidence on a judgement beside the form, each piece with who rests a rating on it. */
export function EvidenceToCalibrate({ cell, reload }: CellPart) {
  const { round, review, judgement, standing } = cell
  const all = gatherLinks(cell.evidence)
  return (
    <Details summary={t('relied.all', { count: all.length })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="evidence-to-calibrate" aria-label={t('cell.evidence')} tabIndex={0}>
        {all.length === 0 && <p class="govuk-body">{t('cell.evidence-none')}</p>}
        <ul class="evidence-list">
          {all.map(({ item, links }) => (
            <li key={item.id} class="evidence-list__item">
              <EvidenceItem evidence={item} links={links} />
              <ReliedOnBy id={item.id} ratings={cell.ratings ?? []} />
              {can('evidence.release', standing) && (
                <ReleaseToggle
                  name={`release.${item.id}`}
                  review={review}
                  evidence={item}
                  onReleased={reload}
                />
              )}
            </li>
          ))}
        </ul>
        {can('evidence.write', standing) && (
          <p class="govuk-body">
            <a class="govuk-link" href={newEvidenceAddress(round.id, review.region.id, judgement)}>
              {t('evidence.new')}
            </a>
          </p>
        )}
      </section>
    </Details>
  )
}
