import { t } from '../../../language.tsx'
import type { Box } from './boxes.ts'

export interface BoxTagsProps {
  readonly box: Box
  /** Whether to say here that its evidence is thin. */
  readonly thin?: boolean
}

/** What stands out about a box: thin, contested, sealed by the viewer, changed since they looked. */
export function BoxTags({ box, thin }: BoxTagsProps) {
  const { cell, changes, ownSealed } = box
  const tags = [
    thin && box.thin && (cell.evidenceCount ?? 0) > 0 && t('box.thin'),
    cell.contested === 'open' && t('box.contested'),
    cell.contested === 'answered' && t('box.contested-answered'),
    box.outside && t('box.outside'),
    ownSealed && t('box.own-sealed'),
    changes.length > 0 && t('box.changed', { count: changes.length }),
  ].filter((text) => typeof text === 'string')
  if (tags.length === 0) return null
  return (
    <ul class="matrix-cell__tags">
      {tags.map((text) => (
        <li key={text} class="matrix-cell__tag">
          {text}
        </li>
      ))}
    </ul>
  )
}
