import { useEffect } from 'preact/hooks'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { formatInstant, formatTime } from '../../ui/format-date.ts'
import { Notification } from '../../ui/Notification.tsx'

/** Told on a page that was open while the lead reviewer opened the sealed ratings. */
export function RevealedNotice(props: {
  readonly at: string
  readonly drafting: boolean
  readonly onShow: () => void
}) {
  const { at, drafting, onShow } = props
  const text = t(drafting ? 'sitting.revealed-draft' : 'sitting.revealed', { time: timeOf(at) })
  useEffect(() => announce(text), [text])
  return (
    <Notification>
      <p class="govuk-notification-banner__heading">{text}</p>
      <Button look="secondary" onClick={onShow}>
        {t('sitting.show-revealed')}
      </Button>
    </Notification>
  )
}

/** The time alone on the same day. */
function timeOf(at: string): string {
  const moment = new Date(at)
  const isToday = moment.toDateString() === new Date().toDateString()
  return isToday ? formatTime(moment) : formatInstant(at, language.value)
}
