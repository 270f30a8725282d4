import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { useSessionMoves } from './use-moves.ts'
import type { RoundSession } from './use-round-session.ts'

/** Ends the session that is open; what it settled stays, and its record can be written. */
export function EndSession({ session }: { session: RoundSession }) {
  const moves = useSessionMoves(session)
  if (!session.open || !can('calibration.record', session.standing)) return null
  const { confirmed } = session.open.view.attendance
  async function end() {
    if (await moves.end()) announce(t('session.ended'))
  }
  return (
    <section class="not-printed">
      <h2 class="govuk-heading-m">{t('session.end-title')}</h2>
      {confirmed === null && <p class="govuk-body">{t('session.end-unconfirmed')}</p>}
      {moves.problem && (
        <p class="govuk-error-message" role="alert">
          {moves.problem}
        </p>
      )}
      <ConfirmButton
        text={t('session.end')}
        question={t('session.end-question')}
        confirm={t('session.end-confirm')}
        busy={moves.busy}
        onConfirm={() => void end()}
      />
    </section>
  )
}
