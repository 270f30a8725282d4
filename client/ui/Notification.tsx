import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../language.tsx'

export interface NotificationProps {
  readonly title?: string
  readonly success?: boolean
  readonly children: ComponentChildren
}

/** Something that a reader must not miss, above a page's content. */
export function Notification({ title, success = false, children }: NotificationProps) {
  const id = useId()
  const looks = `govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`
  const heading = title ?? t(success ? 'notification.success' : 'notification.important')
  return (
    <section class={looks} aria-labelledby={id} role={success ? 'alert' : undefined}>
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {heading}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{children}</div>
    </section>
  )
}
