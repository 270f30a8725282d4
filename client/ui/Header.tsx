import { useLocation } from 'preact-iso'
import type { Language } from '../../server/core/language.ts'
import { address, addressIn } from '../addresses.ts'
import { language, t } from '../language.tsx'

const otherLanguages: Readonly<Record<Language, { language: Language; name: string }>> = {
  en: { language: 'cy', name: 'Cymraeg' },
  cy: { language: 'en', name: 'English' },
}

export function Header() {
  return (
    <header class="header">
      <div class="header__container">
        <a class="header__name" href={address('/')}>
          {t('toolkit.name')}
        </a>
        <LanguageToggle />
      </div>
    </header>
  )
}

/** Leads to the same page, filters included, in the other language; what was typed stays. */
function LanguageToggle() {
  const { url } = useLocation()
  const other = otherLanguages[language.value]
  return (
    <nav class="header__language" aria-label={t('shell.language')}>
      <a
        class="header__link"
        href={addressIn(url, other.language)}
        lang={other.language}
        hreflang={other.language}
        rel="alternate"
      >
        {other.name}
      </a>
    </nav>
  )
}
