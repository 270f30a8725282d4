import { t } from '../../language.tsx'
import { Page } from '../../ui/Page.tsx'

/** After the workshop: thanks, and what happens next. */
export function Ended({ region, rehearsal }: { region: string; rehearsal: boolean }) {
  return (
    <Page title={t('taking-part.ended-title')} caption={region}>
      <p class="govuk-body-l">
        {t(rehearsal ? 'taking-part.ended-rehearsal' : 'taking-part.ended')}
      </p>
      <p class="govuk-body">{t('taking-part.ended-close')}</p>
    </Page>
  )
}
