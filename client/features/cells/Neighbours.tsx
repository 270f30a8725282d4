import type { Cell } from '../../../server/contract/cells.ts'
import type { Bilingual } from '../../../server/core/language.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { cellSession } from '../calibration-session/cell-session.ts'
import { OnAgenda } from '../calibration-session/OnAgenda.tsx'
import { neighboursOf } from './neighbours.ts'

interface Titled {
  readonly code: string
  readonly title: Bilingual
}

/** The judgements before and after, in the framework’s order; in a session, in that of its agenda. */
export function Neighbours(props: { cell: Cell; judgements: readonly Titled[] }) {
  const { cell, judgements } = props
  const led = cellSession.value
  if (led) {
    return (
      <OnAgenda {...led} shown={{ region: cell.review.region.id, judgement: cell.judgement }} />
    )
  }
  const { previous, next } = neighboursOf(judgements, cell.judgement)
  return (
    <nav aria-label={t('cell.neighbours')}>
      <ul class="neighbours">
        <li>{previous && <Neighbour cell={cell} to={previous} label={t('cell.previous')} />}</li>
        <li>{next && <Neighbour cell={cell} to={next} label={t('cell.next')} />}</li>
      </ul>
    </nav>
  )
}

function Neighbour({ cell, to, label }: { cell: Cell; to: Titled; label: string }) {
  return (
    <a
      class="govuk-link govuk-body"
      href={cellAddress(cell.round.id, cell.review.region.id, to.code)}
    >
      {label}: {inLanguage(to.title)}
    </a>
  )
}
