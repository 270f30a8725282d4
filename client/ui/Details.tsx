import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export interface DetailsProps {
  readonly summary: string
  /** What it is about, read out where several of the same summary stand on a page. */
  readonly about?: string
  readonly startsOpen?: boolean
  readonly children: ComponentChildren
}

export function Details({ summary, about, startsOpen = false, children }: DetailsProps) {
  const [opened] = useState(startsOpen)
  return (
    <details class="govuk-details" open={opened}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {summary}
          {about && <span class="govuk-visually-hidden"> ({about})</span>}
        </span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
