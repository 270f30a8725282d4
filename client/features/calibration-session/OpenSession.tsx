import { useState } from 'preact/hooks'
import { v7 } from 'uuid'
import { can } from '../../../server/core/permissions.ts'
import { ApiError, api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import type { RoundSession } from './use-round-session.ts'

/** What a session is, and the one button that begins it; nothing while one is open. */
export function OpenSession({ session }: { session: RoundSession }) {
  const { roundId, standing, sessions, open } = session
  const idOf = useIdKeeper(v7)
  const [problem, setProblem] = useState<ApiError | null>(null)
  const [busy, setBusy] = useState(false)
  if (open || sessions.data?.some(({ state }) => state === 'open')) return null
  if (!can('calibration.run', standing)) {
    return standing.stage === 'calibration' ? (
      <p class="govuk-body">{t('session.none-open')}</p>
    ) : null
  }
  async function begin() {
    setBusy(true)
    setProblem(null)
    try {
      const id = idOf(sessions.data?.length ?? 0)
      const path = `/rounds/${roundId}/calibration-sessions/${id}`
      await api(path, { method: 'PUT', version: 'create' })
      announce(t('session.opened'))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setProblem(error)
    } finally {
      sessions.reload()
      setBusy(false)
    }
  }
  return (
    <>
      <p class="govuk-body">{t('session.what')}</p>
      {problem && (
        <p class="govuk-error-message" role="alert">
          {problem.tell()}
        </p>
      )}
      <Button busy={busy} onClick={() => void begin()}>
        {t('session.open')}
      </Button>
    </>
  )
}
