import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import type { Desk } from './desk.ts'
import { PublicationButton } from './PublicationButton.tsx'

/** Whether everybody may read the round; to publish it is the next task, to take it back is here. */
export function Publication({ desk }: { desk: Desk }) {
  const { public: isPublic, standing } = desk.round
  return (
    <section>
      <h2 class="govuk-heading-m">{t('publication.title')}</h2>
      <p class="govuk-body">
        {t(isPublic ? 'publication.is-public' : 'publication.is-not')}{' '}
        {!can('round.publish', standing) && t('publication.waits')}
      </p>
      {isPublic && can('round.publish', standing) && <PublicationButton desk={desk} />}
    </section>
  )
}
