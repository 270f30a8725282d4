import { language, t } from '../../language.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { calibrationRecordAddress } from './session-addresses.ts'
import type { RoundSession } from './use-round-session.ts'

/** The sessions of a round with the way to the record of each. */
export function PastSessions({ session }: { session: RoundSession }) {
  const { sessions, roundId } = session
  if (!sessions.data || sessions.data.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t('session.records')}</h2>
      <ul class="govuk-list">
        {sessions.data.map(({ id, openedAt, state }) => (
          <li key={id}>
            <a class="govuk-link" href={calibrationRecordAddress(roundId, id)}>
              {t('session.record-of', { date: formatInstant(openedAt, language.value) })}
            </a>
            {state === 'open' && ` (${t('session.still-open')})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
