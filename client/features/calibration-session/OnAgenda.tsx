import { can } from '../../../server/core/permissions.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { LeadControls, type LeadControlsProps } from './LeadControls.tsx'
import { cellName } from './names.ts'
import { nextOnAgenda } from './session.ts'

/** What the agenda has after a judgement: the lead takes everybody there, others look ahead. */
export function OnAgenda(props: LeadControlsProps) {
  const { session, names, shown, agenda } = props
  const { open, roundId, standing } = session
  const next = open && agenda && nextOnAgenda(agenda, open.view, shown)
  return (
    <nav aria-label={t('session.agenda')} class="session-bar__acts not-printed">
      {can('calibration.run', standing) ? (
        <LeadControls {...props} />
      ) : (
        next && (
          <a class="govuk-link" href={cellAddress(roundId, next.region, next.judgement)}>
            {t('session.next-on-agenda', { cell: cellName(names, next) })}
          </a>
        )
      )}
    </nav>
  )
}
