import { address } from '../addresses.ts'
import { t } from '../language.tsx'
import { Page } from './Page.tsx'

export function NotFoundPage() {
  return (
    <Page title={t('not-found.title')}>
      <p class="govuk-body">{t('not-found.why')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={address('/')}>
          {t('not-found.home')}
        </a>
      </p>
    </Page>
  )
}
