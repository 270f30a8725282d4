import { useLocation } from 'preact-iso'
import { address } from '../addresses.ts'
import type { ApiError } from '../api.ts'
import { t } from '../language.tsx'
import { Button } from './Button.tsx'
import { OfflinePage } from './OfflinePage.tsx'
import { Page } from './Page.tsx'

/** What stands where a page could not be shown: what went wrong, and what to do. */
export function ErrorPage({ error, retry }: { error?: ApiError; retry?: () => void }) {
  const { url } = useLocation()
  if (error?.status === 0 && retry) return <OfflinePage retry={retry} />
  return (
    <Page title={error?.status === 401 ? t('error.sign-in-first') : t('error.title')}>
      <p class="govuk-body">{error?.tell() ?? t('error.page-failed')}</p>
      {error?.status === 401 ? (
        <Button href={address('/sign-in', { return: url })}>{t('sign-in.title')}</Button>
      ) : (
        <Button onClick={retry ?? (() => location.reload())}>{t('error.try-again')}</Button>
      )}
    </Page>
  )
}
