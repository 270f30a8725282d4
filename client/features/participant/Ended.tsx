import type { ComponentChildren } from 'preact'
import type { Invitation } from '../../../server/contract/workshops.ts'
import { inLanguage, t } from '../../language.tsx'
import { Page } from '../../ui/Page.tsx'
import { Origin } from './Origin.tsx'

export interface EndedProps {
  readonly about: Pick<Invitation, 'region' | 'provenance' | 'rehearsal'>
  /** What the team agreed, for whoever was there. */
  readonly children?: ComponentChildren
}

/** After the workshop: thanks, and what happens next. */
export function Ended({ about, children }: EndedProps) {
  const { region, rehearsal } = about
  return (
    <Page title={t('taking-part.ended-title')} caption={inLanguage(region)}>
      <p class="govuk-body-l">
        {t(rehearsal ? 'taking-part.ended-rehearsal' : 'taking-part.ended')}
      </p>
      {children}
      <p class="govuk-body">{t('taking-part.ended-close')}</p>
      <Origin {...about} />
    </Page>
  )
}
