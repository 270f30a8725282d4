import type { AgendaAnswer, SessionCell } from '../../../server/contract/calibration-sessions.ts'
import { can } from '../../../server/core/permissions.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { cellName } from './names.ts'
import type { AgendaPartProps } from './parts.ts'
import { ReasonsForPlace } from './ReasonsForPlace.tsx'
import { isSameCell } from './session.ts'
import { type SessionMoves, useSessionMoves } from './use-moves.ts'

type Entry = AgendaAnswer['open'][number]

/** What is to be discussed, in its order, each with why it stands there; then what is settled. */
export function AgendaList({ agenda, ...part }: AgendaPartProps) {
  const moves = useSessionMoves(part.session)
  const { open, settled, severity } = agenda
  const entry = (one: Entry) => (
    <AgendaEntry key={`${one.region} ${one.judgement}`} {...part} entry={one} moves={moves} />
  )
  return (
    <section>
      <h2 class="govuk-heading-m">{t('session.agenda')}</h2>
      {moves.problem && (
        <p class="govuk-error-message" role="alert">
          {moves.problem}
        </p>
      )}
      {open.length === 0 ? (
        <p class="govuk-body">{t('session.agenda-empty')}</p>
      ) : (
        <>
          <p class="govuk-body">{t('session.order')}</p>
          <p class="govuk-hint">{t(`session.severity.${severity}`)}</p>
          <ol class="calibration-agenda">{open.map(entry)}</ol>
        </>
      )}
      {settled.length > 0 && (
        <Details summary={t('session.settled', { count: settled.length })} onPaper>
          <ul class="calibration-agenda calibration-agenda--settled">{settled.map(entry)}</ul>
        </Details>
      )}
    </section>
  )
}

interface AgendaEntryProps extends Omit<AgendaPartProps, 'agenda'> {
  readonly entry: Entry
  readonly moves: SessionMoves
}

function AgendaEntry({ session, names, entry, moves }: AgendaEntryProps) {
  const { roundId, open, standing } = session
  const { region, judgement, reasons } = entry
  const place: SessionCell = { region, judgement }
  const isHere = open !== null && isSameCell(open.view.now.place, place)
  const name = cellName(names, place)
  return (
    <li
      class={
        isHere
          ? 'calibration-agenda__entry calibration-agenda__entry--here'
          : 'calibration-agenda__entry'
      }
    >
      <p class="calibration-agenda__name">
        <a class="govuk-link" href={cellAddress(roundId, region, judgement)}>
          {name}
        </a>{' '}
        {isHere && <Tag colour="blue">{t('session.mark.here')}</Tag>}
        {open && !isHere && can('calibration.run', standing) && (
          <button
            type="button"
            class="link-button not-printed"
            onClick={() => void moves.go(place)}
          >
            {t('session.discuss')}
            <span class="govuk-visually-hidden">: {name}</span>
          </button>
        )}
      </p>
      <ReasonsForPlace reasons={reasons} />
    </li>
  )
}
