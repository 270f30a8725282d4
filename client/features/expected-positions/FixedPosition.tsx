import { t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { Words } from '../../ui/words/Words.tsx'
import type { Position } from './state.ts'

/** An expected position that ratings were sealed against: it is read, and changes no more. */
export function FixedPosition({ title, position }: { title: string; position: Position }) {
  return (
    <section class="position-sitting">
      <h3 class="govuk-heading-s">{title}</h3>
      <InsetText>
        <Words text={position.text} language={position.language} />
        <p class="govuk-hint">{t('cell.reference', { reference: position.reference })}</p>
      </InsetText>
    </section>
  )
}
