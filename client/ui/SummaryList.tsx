import type { ComponentChildren } from 'preact'

export interface SummaryRow {
  /** Where the key is not plain text. */
  readonly id?: string
  readonly key: ComponentChildren
  readonly value: ComponentChildren
}

/** Terms and what they hold; a row without a value is left out. */
export function SummaryList({ rows }: { rows: readonly (SummaryRow | null)[] }) {
  return (
    <dl class="govuk-summary-list">
      {rows
        .filter((row) => row !== null)
        .map((row) => (
          <div key={row.id ?? String(row.key)} class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{row.key}</dt>
            <dd class="govuk-summary-list__value">{row.value}</dd>
          </div>
        ))}
    </dl>
  )
}
