import { t } from '../../../language.tsx'
import type { Box } from './boxes.ts'
import { shortTagsIn } from './tags.ts'

/** What the short words in a table of low rows stand for, as far as it shows them. */
export function TagKey({ boxes }: { boxes: readonly Box[] }) {
  const shown = shortTagsIn(boxes)
  if (shown.length === 0) return null
  return (
    <ul class="tag-key" aria-label={t('tag.key')}>
      {shown.map((tag) => (
        <li key={tag}>
          <span class="matrix-cell__tag">{t(`tag.${tag}`)}</span> {t(`tag-key.${tag}`)}
        </li>
      ))}
    </ul>
  )
}
