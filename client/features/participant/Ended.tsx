import type { ComponentChildren } from 'preact'
import { t } from '../../language.tsx'
import { Page } from '../../ui/Page.tsx'

export interface EndedProps {
  readonly region: string
  readonly rehearsal: boolean
  /** What the team agreed, for whoever was there. */
  readonly children?: ComponentChildren
}

/** After the workshop: thanks, and what happens next. */
export function Ended({ region, rehearsal, children }: EndedProps) {
  return (
    <Page title={t('taking-part.ended-title')} caption={region}>
      <p class="govuk-body-l">
        {t(rehearsal ? 'taking-part.ended-rehearsal' : 'taking-part.ended')}
      </p>
      {children}
      <p class="govuk-body">{t('taking-part.ended-close')}</p>
    </Page>
  )
}
