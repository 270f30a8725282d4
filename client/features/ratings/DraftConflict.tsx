import type { Draft, DraftContent } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { inLanguage, t } from '../../language.tsx'
import { type LevelNames, useLevelNames } from '../../ui/scale-names.ts'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { type DraftField, differingFields, isNotRated } from './rating-content.ts'

export interface DraftConflictProps {
  readonly mine: DraftContent
  readonly current: Draft
  readonly framework: Framework
  readonly onChoose: (content: DraftContent) => void
}

/** Where the status of the draft leads to. */
export const conflictId = 'draft-conflict'

/** A draft that was written on two devices: both versions, for the person to choose. */
export function DraftConflict({ mine, current, framework, onChoose }: DraftConflictProps) {
  const names = useLevelNames()
  const fields = differingFields(mine, current.content)
  return (
    <section
      class="draft-conflict"
      id={conflictId}
      tabIndex={-1}
      aria-label={t('rating.draft-choose')}
    >
      <VersionConflict
        fields={fields.map((field) => ({
          label: t(`rating.field.${field}`),
          mine: textOf(field, mine, framework, names),
          current: textOf(field, current.content, framework, names),
        }))}
        busy={false}
        own
        onKeepMine={() => onChoose(mine)}
        onTakeCurrent={() => onChoose(current.content)}
      />
    </section>
  )
}

function textOf(
  field: DraftField,
  content: DraftContent,
  { scale }: Framework,
  names: LevelNames,
): string {
  const { level, ground, confidence } = content
  switch (field) {
    case 'level':
      return level === null && !isNotRated(content) ? '–' : names.name(level)
    case 'ground': {
      const known = scale.grounds.find(({ code }) => code === ground)
      return known ? inLanguage(known.name) : '–'
    }
    case 'confidence':
      return confidence ? t(`confidence.${confidence}`) : '–'
    case 'language':
      return t(`language.${content.language}`)
    case 'strengthLanguage':
    case 'challengeLanguage':
    case 'priorityLanguage':
      return t(`language.${content[field] ?? content.language}`)
    case 'evidence':
      return t('evidence.count', { count: content.evidence.length })
    default:
      return content[field] || '–'
  }
}
