import type { ComponentChildren } from 'preact'

export function InsetText({ children }: { children: ComponentChildren }) {
  return <div class="govuk-inset-text">{children}</div>
}
