import type { Source } from '../../../server/contract/evidence.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { fieldsOfSource, type SourceFields } from './state.ts'

export interface SourceConflictProps {
  readonly mine: SourceFields
  readonly current: Source
  readonly busy: boolean
  readonly onKeepMine: () => void
  readonly onTakeCurrent: () => void
}

/** A correction of a source beside what somebody else saved meanwhile. */
export function SourceConflict({ mine, current, ...choice }: SourceConflictProps) {
  const told = tellFields(mine)
  const saved = tellFields(fieldsOfSource(current))
  return (
    <VersionConflict
      fields={told.map(([label, text], index) => ({
        label,
        mine: text,
        current: saved[index]?.[1] ?? '',
      }))}
      {...choice}
    />
  )
}

function tellFields(source: SourceFields): [label: string, text: string][] {
  return [
    [t('source.title'), source.title.trim()],
    [t('source.kind'), t(`evidence-method.${source.kind}`)],
    [t('source.held-on'), source.heldOn && formatDate(source.heldOn, language.value)],
    [t('source.organisation'), t(`organisation.${source.organisation}`)],
    [t('source.role'), source.role.trim()],
    [t('source.lineage'), source.lineage.trim()],
    [t('source.language'), t(`language.${source.language}`)],
    [t('source.supplied'), t(source.suppliedByRegion ? 'source.yes' : 'source.no')],
  ]
}
