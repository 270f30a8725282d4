import type { AgendaAnswer, SessionCell } from '../../../server/contract/calibration-sessions.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { cellName, type SessionNames } from './names.ts'
import { isSameCell, nextOnAgenda } from './session.ts'
import { useAgenda } from './use-agenda.ts'
import { useSessionMoves } from './use-moves.ts'
import type { RoundSession } from './use-round-session.ts'

export interface LeadControlsProps {
  readonly session: RoundSession
  readonly names: SessionNames
  readonly shown: SessionCell | null
}

/** What the lead can do from wherever they are: take the next, or take up what the page shows. */
export function LeadControls({ session, names, shown }: LeadControlsProps) {
  const agenda = useAgenda(session)
  const { open, standing } = session
  if (!open || !can('calibration.run', standing)) return null
  return <Moves {...{ session, names, shown }} agenda={agenda.data} />
}

function Moves(props: LeadControlsProps & { agenda: AgendaAnswer | null }) {
  const { session, names, shown, agenda } = props
  const moves = useSessionMoves(session)
  const view = session.open?.view
  if (!view) return null
  const { place } = view.now
  const next = agenda && nextOnAgenda(agenda, view, place)
  const takesUp = shown !== null && !isSameCell(shown, place)
  return (
    <>
      {takesUp && (
        <Button look="secondary" busy={moves.busy} onClick={() => void moves.go(shown)}>
          {t('session.discuss-this')}
        </Button>
      )}
      {next && (
        <Button look="secondary" busy={moves.busy} onClick={() => void moves.go(next)}>
          {t('session.take-next', { cell: cellName(names, next) })}
        </Button>
      )}
      {agenda && !next && <p class="govuk-body">{t('session.nothing-left')}</p>}
      {moves.problem && (
        <p class="govuk-error-message" role="alert">
          {moves.problem}
        </p>
      )}
    </>
  )
}
