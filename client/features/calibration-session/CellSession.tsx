import { useEffect } from 'preact/hooks'
import type { Round } from '../../../server/contract/rounds.ts'
import { cellAddress } from '../../addresses.ts'
import { isKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import { comparesRatings } from '../calibration/compares.ts'
import { formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { cellSession } from './cell-session.ts'
import { followsLead } from './follow-lead.ts'
import { cellName } from './names.ts'
import { RecusedNote, regionsRecused } from './RecusedNote.tsx'
import { SessionBar } from './SessionBar.tsx'
import { isSameCell, marksKey } from './session.ts'
import { useAgenda, useReloadOn } from './use-agenda.ts'
import { useRoundSession } from './use-round-session.ts'

/** The session on a judgement's page, for the review team while it calibrates. */
export function CellSession(part: CellPart) {
  const { round, review, standing } = part.cell
  const isTeam = standing.role === 'lead-reviewer' || standing.role === 'reviewer'
  const worth = isTeam && standing.revealed && review.stage === 'calibration'
  const found = useResource<Round>(worth ? `/rounds/${round.id}` : null)
  return found.data && <InSession {...part} round={found.data} />
}

const forms = ['calibrated', 'view'] as const

function InSession({ round, ...part }: CellPart & { round: Round }) {
  const { cell, framework, reload } = part
  const session = useRoundSession(round.id, round.standing)
  const shown = { region: cell.review.region.id, judgement: cell.judgement }
  const names = { framework, regions: round.regions }
  const isWriting = () => forms.some((form) => isKept(formKey(form, cell)))
  const { open } = session
  useReloadOn(open && marksKey(open.view, shown), reload)
  const agenda = useAgenda(session).data
  useEffect(() => {
    cellSession.value = open && { session, names, agenda }
  }, [open, agenda])
  useEffect(
    () => () => {
      cellSession.value = null
    },
    [],
  )
  if (!open) {
    const regions = regionsRecused(round)
    return regions.includes(shown.region) ? <RecusedNote regions={regions} names={names} /> : null
  }
  const { place } = open.view.now
  const isLeftBehind = place !== null && !isSameCell(place, shown) && isWriting()
  return (
    <>
      <SessionBar
        {...{ session, names, agenda, shown, isWriting }}
        isAcross={comparesRatings(cell)}
      />
      {isLeftBehind && followsLead.value && (
        <InsetText>
          <p class="govuk-body">
            {t('session.moved-on', { cell: cellName(names, place) })}{' '}
            <a class="govuk-link" href={cellAddress(round.id, place.region, place.judgement)}>
              {t('session.go-there')}
            </a>
          </p>
        </InsetText>
      )}
    </>
  )
}
