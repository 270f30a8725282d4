import { useLocation } from 'preact-iso'
import { addressIn } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { isTrial, user } from '../../session.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Page } from '../../ui/Page.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { returnPath } from './return-path.ts'
import { TrialRoles } from './TrialRoles.tsx'

export default function SignInPage() {
  const { query, route } = useLocation()
  const arrive = () => {
    announce(t('sign-in.signed-in', { name: user.peek()?.name ?? '' }))
    route(addressIn(returnPath(query.return) ?? '/', language.peek()))
  }
  return (
    <Page title={t('sign-in.title')}>
      {isTrial.value ? <TrialRoles onSignedIn={arrive} /> : <PasswordForm onSignedIn={arrive} />}
    </Page>
  )
}
