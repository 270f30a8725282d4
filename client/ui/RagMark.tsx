import { ragLook } from './rag-palette.ts'
import { useLevelNames } from './scale-names.ts'

export interface RagMarkProps {
  readonly level: number | null
  /**
   * Where the name stands: hidden for screen readers (the default), shown beside the chip, or in
   * the text that the caller puts beside it.
   */
  readonly name?: 'hidden' | 'shown' | 'elsewhere'
  readonly size?: 'normal' | 'small'
}

/** A level as a square chip: letter, pips, pattern and colour. Neither a link nor a button. */
export function RagMark({ level, name = 'hidden', size = 'normal' }: RagMarkProps) {
  const names = useLevelNames()
  const { fill, ink, pattern } = ragLook(level)
  return (
    <span class="rag">
      <span
        class={`rag__chip rag__chip--${size} rag__chip--${pattern}`}
        style={{ backgroundColor: fill, color: ink }}
        aria-hidden="true"
      >
        <span class="rag__letter">{names.letter(level)}</span>
        <span class="rag__pips">{'●'.repeat(level ?? 0)}</span>
      </span>
      {name !== 'elsewhere' && (
        <span class={name === 'shown' ? 'rag__name' : 'govuk-visually-hidden'}>
          {names.name(level)}
        </span>
      )}
    </span>
  )
}
