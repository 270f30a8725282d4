import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../language.tsx'

export interface NotificationProps {
  readonly title?: string
  readonly success?: boolean
  /** What it says where it takes the focus, as it does again whenever it says something else. */
  readonly focusedFor?: string
  readonly children: ComponentChildren
}

/** Something that a reader must not miss, above a page's content. */
export function Notification(props: NotificationProps) {
  const { title, success = false, focusedFor, children } = props
  const id = useId()
  const banner = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focusedFor !== undefined) banner.current?.focus()
  }, [focusedFor])
  const looks = `govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`
  const heading = title ?? t(success ? 'notification.success' : 'notification.important')
  return (
    <section
      class={looks}
      aria-labelledby={id}
      role={success ? 'alert' : undefined}
      {...(focusedFor !== undefined && { tabIndex: -1 })}
      ref={banner}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {heading}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{children}</div>
    </section>
  )
}
