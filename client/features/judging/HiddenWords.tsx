import type { HiddenCell } from '../../../server/contract/comparisons.ts'
import { language, t } from '../../language.tsx'
import { InLanguage } from '../../ui/words/InLanguage.tsx'

export interface HiddenWordsProps {
  readonly pieces: HiddenCell['texts'][number]['pieces']
  /** The language that the words were written in. */
  readonly written: string
}

/** Somebody's words with a mark wherever a name is not shown. */
export function HiddenWords({ pieces, written }: HiddenWordsProps) {
  return (
    <p class="words words__paragraph" lang={written}>
      {pieces.map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={index} class="hidden-name" lang={language.value}>
            {t(`judging.hidden.${piece.hidden}`)}
          </span>
        ),
      )}{' '}
      <InLanguage written={written} />
    </p>
  )
}
