import { useRoute } from 'preact-iso'
import type { SessionSummary } from '../../../server/contract/calibration-sessions.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { Minutes } from '../../../server/contract/workshop-record.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { cellAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { formatInstant } from '../../ui/format-date.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ScaleContext } from '../../ui/scale-names.ts'
import { Downloads } from '../minutes/Downloads.tsx'
import { MinutesEditor } from '../minutes/MinutesEditor.tsx'
import { MinutesRead, type PartWay } from '../minutes/MinutesParts.tsx'
import { calibrationAddress } from './session-addresses.ts'

/** The record of a calibration session, drafted from its log and edited by the lead. */
export default function RecordPage() {
  const { id, session = '' } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  const sessions = useResource<SessionSummary[]>(`/rounds/${id}/calibration-sessions`)
  const framework = useResource<Framework>(
    round.data ? `/frameworks/${round.data.framework}` : null,
    round.data ? { version: round.data.frameworkVersion } : {},
  )
  const openedAt = sessions.data?.find((one) => one.id === session)?.openedAt
  return (
    <Loaded resource={round}>
      {(data) => (
        <Loaded resource={framework}>
          {(frame) => (
            <ScaleContext.Provider value={frame.scale.levels}>
              <Page
                title={t('record.title')}
                caption={captionOf(data, openedAt)}
                back={{ href: calibrationAddress(data.id), text: t('record.back') }}
              >
                <ProvenanceNote {...data} />
                <SessionRecord id={session} round={data} framework={frame} />
              </Page>
            </ScaleContext.Provider>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

const captionOf = ({ title }: Round, openedAt: string | undefined): string =>
  openedAt === undefined
    ? title
    : `${title} – ${t('session.record-of', { date: formatInstant(openedAt, language.value) })}`

interface SessionRecordProps {
  readonly id: string
  readonly round: Round
  readonly framework: Framework
}

function SessionRecord({ id, round, framework }: SessionRecordProps) {
  const path = `/calibration-sessions/${id}/record`
  const record = useResource<Minutes>(path)
  /** Until that of the page's language is there, the other is not shown in its place. */
  const shown = record.data?.language === language.value ? record : { ...record, data: null }
  const edits = can('calibration.record', round.standing)
  const way = cellWay(round, framework)
  return (
    <>
      <p class="govuk-body">{t('record.what')}</p>
      <p class="govuk-body">{t('record.team')}</p>
      {edits && <p class="govuk-body not-printed">{t('record.edits')}</p>}
      <LoadedPart resource={shown}>
        {(found) => (
          <>
            {found.behind && <InsetText>{t('record.behind')}</InsetText>}
            {!found.edited && <p class="govuk-body">{t('record.draft')}</p>}
            {edits ? (
              <MinutesEditor
                key={found.language}
                place={{ path, key: `record ${id}` }}
                way={way}
                minutes={found}
                reload={record.reload}
                called="record"
              />
            ) : (
              <MinutesRead lines={found.lines} way={way} />
            )}
            <Downloads heading={t('record.download')} path={path} edits={edits} />
          </>
        )}
      </LoadedPart>
    </>
  )
}

/** The way to the judgement of a region that a part is about: the keys of its lines begin so. */
function cellWay(round: Round, framework: Framework): PartWay {
  return (lineKey, heading) => {
    const [region = '', code = ''] = lineKey.split('.')
    const isCell = round.regions.some(({ id }) => id === region) && findJudgement(framework, code)
    if (!isCell) return null
    return (
      <a class="govuk-link" href={cellAddress(round.id, region, code)}>
        {t('minutes.judgement')}
        <span class="govuk-visually-hidden"> ({heading})</span>
      </a>
    )
  }
}
