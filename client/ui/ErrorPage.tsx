import { useLocation } from 'preact-iso'
import { address } from '../addresses.ts'
import type { ApiError } from '../api.ts'
import { t } from '../language.tsx'
import { Button } from './Button.tsx'
import { OfflinePage } from './OfflinePage.tsx'
import { Page } from './Page.tsx'

/** What stands where a page could not be shown: what went wrong, and what to do. */
export function ErrorPage({ error, retry }: { error?: ApiError; retry?: () => void }) {
  if (error?.status === 0 && retry) return <OfflinePage retry={retry} />
  return (
    <Page title={error?.status === 401 ? t('error.sign-in-first') : t('error.title')}>
      <p class="govuk-body">{error?.tell() ?? t('error.page-failed')}</p>
      <WayOn status={error?.status} retry={retry} />
    </Page>
  )
}

/** What can be done: to try again changes nothing where it is not allowed. */
function WayOn({ status, retry }: { status: number | undefined; retry: (() => void) | undefined }) {
  const { url } = useLocation()
  if (status === 401) {
    return <Button href={address('/sign-in', { return: url })}>{t('sign-in.title')}</Button>
  }
  if (status === 403) return <Button href={address('/')}>{t('shell.home')}</Button>
  return <Button onClick={retry ?? (() => location.reload())}>{t('error.try-again')}</Button>
}
