import type { AgendaAnswer, SessionCell } from '../../../server/contract/calibration-sessions.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { cellName, type SessionNames } from './names.ts'
import { isSameCell, nextOnAgenda } from './session.ts'
import { useSessionMoves } from './use-moves.ts'
import type { RoundSession } from './use-round-session.ts'

export interface LeadControlsProps {
  readonly session: RoundSession
  readonly names: SessionNames
  /** Null until it has come. */
  readonly agenda: AgendaAnswer | null
  readonly shown: SessionCell | null
}

/** What the lead can do from wherever they are: take the next, or take up what the page shows. */
export function LeadControls({ session, names, agenda, shown }: LeadControlsProps) {
  const moves = useSessionMoves(session)
  const view = session.open?.view
  if (!view || !can('calibration.run', session.standing)) return null
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
