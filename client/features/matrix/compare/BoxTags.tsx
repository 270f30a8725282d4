import { t } from '../../../language.tsx'
import type { Box } from './boxes.ts'
import { shortTags, type Tag, tagsOf } from './tags.ts'

export interface BoxTagsProps {
  readonly box: Box
  /** In a word each, that its evidence is thin among them; the full words stay for screen readers. */
  readonly short?: boolean
}

/** What stands out about a box. Where there is room, the evidence itself says that it is thin. */
export function BoxTags({ box, short = false }: BoxTagsProps) {
  const shown = tagsOf(box).filter((tag) => short || tag !== 'thin')
  if (shown.length === 0) return null
  const count = box.changes.length
  return (
    <ul class="matrix-cell__tags">
      {shown.map((tag) => (
        <li key={tag} class="matrix-cell__tag">
          {short ? <InShort tag={tag} count={count} /> : t(`box.${tag}`, { count })}
        </li>
      ))}
    </ul>
  )
}

function InShort({ tag, count }: { readonly tag: Tag; readonly count: number }) {
  const word = shortTags.find((known) => known === tag)
  if (word === undefined || word === 'thin') return <>{t(`box.${tag}`)}</>
  return (
    <>
      <span aria-hidden="true">{t(`tag.${word}`)}</span>
      <span class="govuk-visually-hidden">{t(`box.${word}`, { count })}</span>
    </>
  )
}
