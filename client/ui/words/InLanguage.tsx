import { language, t } from '../../language.tsx'

/** Whether words are in another language than the page. */
export const isOther = (written: string | null | undefined): written is 'en' | 'cy' =>
  (written === 'en' || written === 'cy') && written !== language.value

/** Says which language words are in, where it is not the page's. */
export function InLanguage({ written }: { written: string | null | undefined }) {
  if (!isOther(written)) return null
  return (
    <span class="in-language" lang={language.value}>
      {t(`words.in-${written}`)}
    </span>
  )
}
