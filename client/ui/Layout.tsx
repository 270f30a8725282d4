import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { t } from '../language.tsx'
import { sessionEnded } from '../session.tsx'
import { LiveRegion } from './announcements.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'
import { OfflineNote } from './OfflineNote.tsx'
import { onDemand } from './on-demand.tsx'
import { TrialBanner } from './TrialBanner.tsx'

const SessionEnded = onDemand(async () => {
  const { SessionEnded } = await import('../features/sign-in/SessionEnded.tsx')
  return SessionEnded
})

/** A participant of a workshop has one page, and needs a phone's height for it. */
const standsAlone = (path: string) => path === '/join' || path.startsWith('/join/')

/** What stands around every page. */
export function Layout({ children }: { children: ComponentChildren }) {
  const { path } = useLocation()
  return (
    <>
      <a class="govuk-skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <Header />
      {!standsAlone(path) && <Navigation />}
      <TrialBanner />
      {sessionEnded.value && <SessionEnded />}
      <OfflineNote />
      {children}
      <LiveRegion />
      <Footer />
    </>
  )
}
