import { joinAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'

/** For a device that the facilitator has removed. */
export function Removed() {
  return (
    <Page title={t('join.removed-title')}>
      <p class="govuk-body">{t('join.removed')}</p>
      <Button look="secondary" href={joinAddress()}>
        {t('join.other-code')}
      </Button>
    </Page>
  )
}
