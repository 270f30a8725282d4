import { useState } from 'preact/hooks'
import { can } from '../../../server/core/permissions.ts'
import { type StatementKind, statementKinds } from '../../../server/core/statement.ts'
import { evidenceAddress, newEvidenceAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { EvidenceItem } from '../evidence/EvidenceItem.tsx'
import { beginningOf } from '../evidence/excerpts.ts'
import { ReleaseToggle } from '../evidence/ReleaseToggle.tsx'
import { WorkshopToggle } from '../evidence/WorkshopToggle.tsx'
import { gatherLinks, ofKind } from './evidence-beside.ts'

export interface EvidenceBesideProps {
  readonly part: CellPart
  readonly cited: readonly string[]
  readonly onCite: (id: string, cited: boolean) => void
}

/** The evidence on a judgement while it is rated: each piece is cited where it stands. */
export function EvidenceBeside({ part, cited, onCite }: EvidenceBesideProps) {
  const { cell, reload } = part
  const { round, review, judgement, standing } = cell
  const [kind, setKind] = useState<StatementKind | null>(null)
  const all = gatherLinks(cell.evidence)
  const labelOf = (one: StatementKind | null) =>
    `${one ? t(`statement.${one}`) : t('sitting.every-kind')} (${ofKind(all, one).length})`
  return (
    <>
      {all.length === 0 && <p class="govuk-body">{t('cell.evidence-none')}</p>}
      {all.length > 1 && (
        <SelectField
          name="evidence-kind"
          label={t('sitting.show-kind')}
          value={kind ?? ''}
          choices={[null, ...statementKinds].map((one) => ({
            value: one ?? '',
            text: labelOf(one),
          }))}
          onChange={(chosen) => setKind(statementKinds.find((one) => one === chosen) ?? null)}
        />
      )}
      <ul class="evidence-list">
        {ofKind(all, kind).map(({ item, links }) => {
          const isCited = cited.includes(item.id)
          return (
            <li
              key={item.id}
              class={`evidence-list__item${isCited ? ' evidence-list__item--cited' : ''}`}
            >
              <EvidenceItem evidence={item} links={links} />
              <Checkbox
                name={`cite.${item.id}`}
                label={t(isCited ? 'sitting.cited' : 'sitting.cite')}
                checked={isCited}
                onChange={(now) => onCite(item.id, now)}
              />
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
                  name={`release.${item.id}`}
                  review={review}
                  evidence={item}
                  onReleased={reload}
                />
              )}
              {can('evidence.release-to-workshop', standing) && (
                <WorkshopToggle
                  name={`workshop.${item.id}`}
                  review={review}
                  evidence={item}
                  onReleased={reload}
                />
              )}
            </li>
          )
        })}
      </ul>
      {can('evidence.write', standing) && (
        <p class="govuk-body">
          <a class="govuk-link" href={newEvidenceAddress(round.id, review.region.id, judgement)}>
            {t('evidence.new')}
          </a>
        </p>
      )}
    </>
  )
}
