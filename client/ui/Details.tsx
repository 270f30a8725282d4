import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export interface DetailsProps {
  readonly summary: string
  readonly startsOpen?: boolean
  readonly children: ComponentChildren
}

export function Details({ summary, startsOpen = false, children }: DetailsProps) {
  const [opened] = useState(startsOpen)
  return (
    <details class="govuk-details" open={opened}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  )
}
