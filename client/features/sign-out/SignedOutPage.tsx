import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'

/** What is gone from the device after signing out, and what waits on the server. */
export default function SignedOutPage() {
  if (user.value) {
    return (
      <Page title={t('sign-in.signed-in', { name: user.value.name })}>
        <Button href={address('/')}>{t('not-found.home')}</Button>
      </Page>
    )
  }
  return (
    <Page title={t('signed-out.title')}>
      <p class="govuk-body">{t('signed-out.emptied')}</p>
      <p class="govuk-body">{t('signed-out.on-server')}</p>
      <p class="govuk-body">{t('signed-out.stays')}</p>
      <Button href={address('/')}>{t('not-found.home')}</Button>
    </Page>
  )
}
