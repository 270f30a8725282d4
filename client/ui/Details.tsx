import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useOpenOnPaper } from './use-open-on-paper.ts'

export interface DetailsProps {
  readonly summary: string
  /** What it is about, read out where several of the same summary stand on a page. */
  readonly about?: string
  readonly startsOpen?: boolean
  /** Whether it is printed in full, folded away or not. */
  readonly onPaper?: boolean
  readonly children: ComponentChildren
}

export function Details(props: DetailsProps) {
  const { summary, about, startsOpen = false, onPaper = false, children } = props
  const [opened] = useState(startsOpen)
  const details = useRef<HTMLDetailsElement>(null)
  useOpenOnPaper(details, onPaper)
  return (
    <details
      class={onPaper ? 'govuk-details on-paper' : 'govuk-details'}
      open={opened}
      ref={details}
    >
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
