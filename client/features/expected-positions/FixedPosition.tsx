import { InsetText } from '../../ui/InsetText.tsx'
import { PositionWords } from './PositionWords.tsx'
import type { Position } from './state.ts'

/** An expected position that ratings were sealed against: it is read, and changes no more. */
export function FixedPosition({ title, position }: { title: string; position: Position }) {
  return (
    <section class="position-sitting">
      <h3 class="govuk-heading-s">{title}</h3>
      <InsetText>
        <PositionWords position={position} />
      </InsetText>
    </section>
  )
}
