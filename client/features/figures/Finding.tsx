import type { ComponentChildren } from 'preact'
import { type MessageKey, t } from '../../language.tsx'
import type { Part } from './tell-findings.ts'

const topics: Readonly<Record<Part, MessageKey>> = {
  agreement: 'figures.agreement',
  beyond: 'figures.beyond',
  blind: 'figures.blind',
  severity: 'figures.severity',
  surprises: 'figures.surprises',
  leaving: 'figures.leaving',
  self: 'figures.self',
  movement: 'figures.movement',
}

export interface FindingProps {
  readonly part: Part
  /** What it says, in a sentence. */
  readonly finding: string
  readonly children?: ComponentChildren
}

/** A part of the page, headed by what its figures say. */
export function Finding({ part, finding, children }: FindingProps) {
  return (
    <section class="finding" aria-labelledby={`finding-${part}`}>
      <h2 class="govuk-heading-m" id={`finding-${part}`}>
        <span class="govuk-caption-m">{t(topics[part])}</span>
        {finding}
      </h2>
      {children}
    </section>
  )
}
