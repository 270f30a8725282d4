import { language, t } from '../../language.tsx'

export interface InLanguageProps {
  readonly written: string | null | undefined
  /** Whether a space sets it off from the words before; there is none where it says nothing. */
  readonly spaced?: boolean
}

/** Says which language words are in, where it is not the page's. */
export function InLanguage({ written, spaced = false }: InLanguageProps) {
  if ((written !== 'en' && written !== 'cy') || written === language.value) return null
  return (
    <>
      {spaced && ' '}
      <span class="in-language" lang={language.value}>
        {t(`words.in-${written}`)}
      </span>
    </>
  )
}
