import { outlivesPage } from '../../buffer/buffer.ts'
import { t } from '../../language.tsx'
import { isTrial, user } from '../../session.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { TrialRoles } from './TrialRoles.tsx'

/** Says that the session ran out, and signs in again in the same place: what was typed stays. */
export function SessionEnded() {
  const done = () => announce(t('sign-in.signed-in', { name: user.peek()?.name ?? '' }))
  return (
    <section class="session-note" aria-label={t('session.ended')}>
      <div class="govuk-width-container">
        <div role="alert">
          <h2 class="govuk-heading-m">{t('session.ended')}</h2>
          <p class="govuk-body">
            {t(outlivesPage.value ? 'session.words-stored' : 'session.words-here')}
          </p>
        </div>
        <Disclosure summary={t('session.sign-in-here')} startsOpen={false}>
          {isTrial.value ? (
            <TrialRoles onSignedIn={done} />
          ) : (
            <PasswordForm prefix="again." onSignedIn={done} />
          )}
        </Disclosure>
      </div>
    </section>
  )
}
