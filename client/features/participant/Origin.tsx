import type { Invitation } from '../../../server/contract/workshops.ts'
import { t } from '../../language.tsx'

/** That a workshop is a rehearsal, and where its round comes from unless people are reviewed in it. */
export function Origin({ provenance, rehearsal }: Pick<Invitation, 'provenance' | 'rehearsal'>) {
  return (
    <>
      {provenance !== 'live' && <p class="govuk-body">{t(`provenance.${provenance}`)}</p>}
      {rehearsal && <p class="govuk-body">{t('workshop.rehearsal')}</p>}
    </>
  )
}
