import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface PrintedDetailsProps {
  readonly summary: string
  /** What it is about, read out where several of the same summary stand on a page. */
  readonly about?: string
  readonly children: ComponentChildren
}

/** Something that is folded on screen and stands in full on paper. */
export function PrintedDetails({ summary, about, children }: PrintedDetailsProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    let wasOpen = false
    const open = () => {
      wasOpen = details.current?.open ?? false
      if (details.current) details.current.open = true
    }
    const restore = () => {
      if (details.current) details.current.open = wasOpen
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', restore)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', restore)
    }
  }, [])
  return (
    <details class="govuk-details printed-details" ref={details}>
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
