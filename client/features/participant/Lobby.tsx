import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'

/** Before the first judgement, and between two where the facilitator goes back here. */
export function Lobby({ view }: { view: ParticipantView }) {
  const { me, counts, agenda } = view
  const { number, label } = me
  return (
    <>
      <p class="govuk-body-l">{t('taking-part.lobby')}</p>
      <p class="govuk-body">
        {label === null
          ? t('taking-part.you', { number })
          : t('taking-part.you-labelled', { number, label })}
        . {t('taking-part.joined', { count: counts.joined })}.{' '}
        {t('taking-part.agenda', { count: agenda.filter(({ skipped }) => !skipped).length })}.
      </p>
    </>
  )
}
