import { t } from '../../../language.tsx'
import type { Box } from './boxes.ts'

/** What stands out about a box: contested, sealed by the viewer, changed since they last looked. */
export function BoxTags({ box }: { box: Box }) {
  const { cell, changes, ownSealed } = box
  const tags = [
    cell.contested === 'open' && t('box.contested'),
    cell.contested === 'answered' && t('box.contested-answered'),
    ownSealed && t('box.own-sealed'),
    changes.length > 0 && t('box.changed', { count: changes.length }),
  ].filter((text) => text !== false)
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
