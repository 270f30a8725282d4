import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export interface DisclosureProps {
  readonly summary: string
  readonly startsOpen: boolean
  readonly children: ComponentChildren
}

/** A form that is there only while it is open, so that a closed one takes no keys and no ids. */
export function Disclosure({ summary, startsOpen, children }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen)
  return (
    <details
      class="govuk-details disclosure"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{open && children}</div>
    </details>
  )
}
