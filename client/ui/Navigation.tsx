import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { address } from '../addresses.ts'
import { t } from '../language.tsx'
import { user } from '../session.tsx'
import { isCurrent, linksFor } from './navigation-links.ts'
import { onDemand } from './on-demand.tsx'

const SignOut = onDemand(async () => {
  const { SignOut } = await import('../features/sign-out/SignOut.tsx')
  return SignOut
})

export function Navigation() {
  const { path } = useLocation()
  const [leaving, setLeaving] = useState(false)
  const links = linksFor(user.value?.role ?? null)
  return (
    <>
      <nav class="navigation" aria-label={t('shell.navigation')}>
        <div class="navigation__container">
          <ul class="navigation__list">
            {links.map((link) => (
              <li key={link.path}>
                <a
                  class="navigation__link"
                  href={address(link.path)}
                  aria-current={isCurrent(link, path) ? 'page' : undefined}
                >
                  {t(link.key)}
                </a>
              </li>
            ))}
          </ul>
          <Account onSignOut={() => setLeaving(true)} />
        </div>
      </nav>
      {leaving && <SignOut onStay={() => setLeaving(false)} />}
    </>
  )
}

/** Who is signed in and the way out, or the way in. */
function Account({ onSignOut }: { onSignOut: () => void }) {
  const { url, path } = useLocation()
  if (user.value === null) {
    const back = ['/', '/sign-in', '/signed-out'].includes(path) ? null : url
    return (
      <a
        class="navigation__link"
        href={address('/sign-in', { return: back })}
        aria-current={path === '/sign-in' ? 'page' : undefined}
      >
        {t('sign-in.title')}
      </a>
    )
  }
  return (
    <div class="navigation__account">
      <a
        class="navigation__link navigation__person"
        href={address('/account')}
        aria-current={path === '/account' ? 'page' : undefined}
      >
        {user.value.name}
        <span class="navigation__role"> ({t(`role.${user.value.role}`)})</span>
      </a>
      <button type="button" class="navigation__link" onClick={onSignOut}>
        {t('shell.sign-out')}
      </button>
    </div>
  )
}
