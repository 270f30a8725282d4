import { language, t } from '../../language.tsx'

/** Says which language words are in, where it is not the page's. */
export function InLanguage({ written }: { written: string | null | undefined }) {
  if ((written !== 'en' && written !== 'cy') || written === language.value) return null
  return (
    <span class="in-language" lang={language.value}>
      {t(`words.in-${written}`)}
    </span>
  )
}
