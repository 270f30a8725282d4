import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { ReliedOnBy } from '../calibration/ReliedOnBy.tsx'
import { EvidenceItem } from '../evidence/EvidenceItem.tsx'
import { gatherLinks } from '../ratings/evidence-beside.ts'

/** The evidence on a cell, each piece once, with who rests a rating on it. */
export function EvidenceHere({ cell }: { cell: Cell }) {
  const all = gatherLinks(cell.evidence)
  if (all.length === 0) return <p class="govuk-body">{t('cell.evidence-none')}</p>
  return (
    <ul class="evidence-list">
      {all.map(({ item, links }) => (
        <li key={item.id} class="evidence-list__item">
          <EvidenceItem evidence={item} links={links} />
          <ReliedOnBy id={item.id} ratings={cell.ratings ?? []} />
        </li>
      ))}
    </ul>
  )
}
