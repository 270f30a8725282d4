import { t } from '../../language.tsx'
import { Details } from '../Details.tsx'
import { beginning } from './beginning.ts'
import { Words } from './Words.tsx'

export interface LongWordsProps {
  readonly text: string
  readonly language: string | null
  /** What they are about, read out where several stand on a page. */
  readonly about: string
}

/** From so many characters on, words are folded away behind their beginning. */
const longest = 320

/** People's own words, whole where they are short; else their beginning, and the rest on request. */
export function LongWords({ text, language, about }: LongWordsProps) {
  if (text.length <= longest) return <Words text={text} language={language} />
  const count = text.trim().split(/\s+/).length
  return (
    <div class="long-words">
      <p class="words__paragraph long-words__beginning" lang={language ?? undefined}>
        {beginning(text, longest / 2)}
      </p>
      <Details summary={t('words.whole', { count })} about={about} onPaper>
        <Words text={text} language={language} />
      </Details>
    </div>
  )
}
