import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'

/** Before the first judgement, and between two where the facilitator goes back here. */
export function Lobby({ view }: { view: ParticipantView }) {
  const { me, about, counts, agenda } = view
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
      {about.rehearsal && <p class="govuk-body">{t('workshop.rehearsal')}</p>}
      <ProvenanceNote provenance={about.provenance} positionAt={about.positionAt} old={false} />
    </>
  )
}
