import { useEffect, useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { Notification } from '../../ui/Notification.tsx'
import { calibrationRecordAddress } from './session-addresses.ts'
import type { RoundSession } from './use-round-session.ts'

/** That the session which one followed on this page is over, and the way to its record. */
export function EndedNote({ session }: { session: RoundSession }) {
  const { sessions, roundId } = session
  const openId = sessions.data?.find(({ state }) => state === 'open')?.id ?? null
  const [followed, setFollowed] = useState<string | null>(null)
  useEffect(() => {
    if (openId !== null) setFollowed(openId)
  }, [openId])
  const isOver = sessions.data?.some(({ id, state }) => id === followed && state === 'ended')
  if (openId !== null || followed === null || !isOver) return null
  return (
    <Notification success focusedFor={followed}>
      <p class="govuk-notification-banner__heading">{t('session.ended')}</p>
      <p class="govuk-body">
        <a
          class="govuk-notification-banner__link"
          href={calibrationRecordAddress(roundId, followed)}
        >
          {t('session.to-its-record')}
        </a>
      </p>
    </Notification>
  )
}
