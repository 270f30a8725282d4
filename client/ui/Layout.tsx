import type { ComponentChildren } from 'preact'
import { t } from '../language.tsx'
import { LiveRegion } from './announcements.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { TrialBanner } from './TrialBanner.tsx'

/** What stands around every page. */
export function Layout({ children }: { children: ComponentChildren }) {
  return (
    <>
      <a class="govuk-skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <Header />
      <Navigation />
      <TrialBanner />
      {children}
      <LiveRegion />
      <Footer />
    </>
  )
}
