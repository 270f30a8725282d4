import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import type { CellPlace } from './cell-steps.ts'
import { type Desk, namesOf } from './desk.ts'

export interface CellLinksProps {
  readonly desk: Desk
  readonly cells: readonly CellPlace[]
}

/** With more than this many the regions are folded. */
const fewEnough = 12

/** Judgements to work on, by region. */
export function CellLinks({ desk, cells }: CellLinksProps) {
  const groups = desk.round.regions
    .map(({ id, name }) => ({ id, name, cells: cells.filter(({ region }) => region === id) }))
    .filter((group) => group.cells.length > 0)
  return groups.map(({ id, name, cells: own }) => {
    if (cells.length > fewEnough) {
      return (
        <Details key={id} summary={t('missing.of-region', { region: name, count: own.length })}>
          <Links desk={desk} cells={own} />
        </Details>
      )
    }
    return (
      <div key={id}>
        {groups.length > 1 && <h3 class="govuk-heading-s cell-links__region">{name}</h3>}
        <Links desk={desk} cells={own} />
      </div>
    )
  })
}

function Links({ desk, cells }: CellLinksProps) {
  return (
    <ul class="govuk-list">
      {cells.map((place) => (
        <li key={place.judgement}>
          <a class="govuk-link" href={cellAddress(desk.round.id, place.region, place.judgement)}>
            {namesOf(desk, place).judgement}
          </a>
        </li>
      ))}
    </ul>
  )
}
