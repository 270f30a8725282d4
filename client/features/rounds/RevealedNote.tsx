import { t } from '../../language.tsx'
import { formatTime } from '../../ui/format-date.ts'
import { Notification } from '../../ui/Notification.tsx'

/** That the sealed ratings are open, above what comes next; it takes the focus from the button. */
export function RevealedNote({ at }: { at: string }) {
  return (
    <Notification success focusedFor={at}>
      <p class="govuk-notification-banner__heading">
        {t('reveal.opened', { time: formatTime(new Date(at)) })}
      </p>
      <p class="govuk-body">{t('reveal.done')}</p>
    </Notification>
  )
}
