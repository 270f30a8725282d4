import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import { PositionEditor } from '../expected-positions/PositionEditor.tsx'
import { PositionWords } from '../expected-positions/PositionWords.tsx'
import type { CellPart } from './cell-parts.ts'

type Position = NonNullable<Cell['expectedPosition']>

export interface ExpectedPositionProps extends CellPart {
  /** Small where it stands below the heading of its judgement. */
  readonly heading?: 'small'
}

/** What the region's own plan expected by this date: the levels are defined against it. */
export function ExpectedPosition({ heading, ...part }: ExpectedPositionProps) {
  const { expectedPosition, proposedPosition, standing } = part.cell
  if (!expectedPosition && !proposedPosition && !can('expected-position.read', standing))
    return null
  return (
    <section>
      {heading === 'small' ? (
        <h3 class="govuk-heading-s">{t('cell.expected')}</h3>
      ) : (
        <h2 class="govuk-heading-m">{t('cell.expected')}</h2>
      )}
      {expectedPosition ? (
        <PositionText position={expectedPosition} />
      ) : (
        <p class="govuk-body">{t('cell.expected-none')}</p>
      )}
      {proposedPosition && (
        <>
          <h3 class="govuk-heading-s">{t('cell.expected-proposed')}</h3>
          <PositionText position={proposedPosition} />
        </>
      )}
      <PositionEditor {...part} />
    </section>
  )
}

function PositionText({ position }: { position: Position }) {
  return (
    <InsetText>
      <PositionWords position={position} />
    </InsetText>
  )
}
