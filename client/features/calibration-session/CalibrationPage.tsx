import { useRoute } from 'preact-iso'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { figuresAddress, matrixAddress, roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { figuresOffered } from '../figures/figures-offered.ts'
import { AgendaList } from './AgendaList.tsx'
import { Attendance } from './Attendance.tsx'
import { EndedNote } from './EndedNote.tsx'
import { EndSession } from './EndSession.tsx'
import { OpenSession } from './OpenSession.tsx'
import { PastSessions } from './PastSessions.tsx'
import { RecusedNote, regionsRecused } from './RecusedNote.tsx'
import { SessionBar } from './SessionBar.tsx'
import { Unanimous } from './Unanimous.tsx'
import { useAgenda } from './use-agenda.ts'
import { useRoundSession } from './use-round-session.ts'
import { whyNotFollowed } from './why-not-followed.ts'

/** Where a review team calibrates together: the agenda, who is there, and what was held. */
export default function CalibrationPage() {
  const { id } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  const framework = useResource<Framework>(
    round.data ? `/frameworks/${round.data.framework}` : null,
    round.data ? { version: round.data.frameworkVersion } : {},
  )
  return (
    <Loaded resource={round}>
      {(data) => (
        <Loaded resource={framework}>
          {(frame) => (
            <ScaleContext.Provider value={frame.scale.levels}>
              <Content round={data} framework={frame} />
            </ScaleContext.Provider>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

function Content({ round, framework }: { round: Round; framework: Framework }) {
  const session = useRoundSession(round.id, round.standing)
  const agenda = useAgenda(session)
  const names = { framework, regions: round.regions }
  const part = { session, names }
  return (
    <Page
      title={t('session.title')}
      caption={round.title}
      back={{ href: roundAddress(round.id), text: t('matrix.to-round') }}
    >
      <ProvenanceNote {...round} />
      {can('calibration.follow', round.standing) ? (
        <>
          <SessionBar {...part} agenda={agenda.data} shown={null} />
          {!session.open && <RecusedNote regions={regionsRecused(round)} names={names} />}
          <EndedNote session={session} />
          <OpenSession session={session} />
          <p class="govuk-body">
            <a class="govuk-link" href={matrixAddress(round.id, { layer: 'calibrated' })}>
              {t('session.to-table')}
            </a>
          </p>
          {figuresOffered(round) === 'open' && (
            <p class="govuk-body">
              <a class="govuk-link" href={figuresAddress(round.id)}>
                {t('figures.link')}
              </a>
            </p>
          )}
          <LoadedPart resource={agenda}>
            {(found) => (
              <>
                <Unanimous {...part} agenda={found} reload={agenda.reload} />
                <AgendaList {...part} agenda={found} />
              </>
            )}
          </LoadedPart>
          <Attendance {...part} />
          <EndSession session={session} />
          <PastSessions session={session} />
        </>
      ) : (
        <p class="govuk-body">{t(whyNotFollowed(round))}</p>
      )}
    </Page>
  )
}
