import { useEffect, useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { formatTime } from '../../ui/format-date.ts'
import { type PlanItem, timeOf } from './plan.ts'
import { timeText } from './plan-words.ts'

const minute = 60_000

/** How long the agenda takes, and when it would end. */
export function AgendaTime({ items }: { items: readonly PlanItem[] }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2)
    return () => clearInterval(timer)
  }, [])
  const { minutes, untimed } = timeOf(items)
  const end = formatTime(new Date(now + minutes * minute))
  return (
    <p class="govuk-body agenda__sum">
      {minutes > 0 && <strong>{t('plan.sum', { time: timeText(minutes), end })}</strong>}{' '}
      {untimed > 0 && t('plan.untimed', { count: untimed })}
    </p>
  )
}
