import type { Minutes } from '../../../server/contract/workshop-record.ts'
import { regionAddress, workshopsAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { Downloads } from '../minutes/Downloads.tsx'
import { MinutesEditor } from '../minutes/MinutesEditor.tsx'
import { MinutesRead } from '../minutes/MinutesParts.tsx'
import { WithWorkshop, type WorkshopHere } from '../workshop-plan/WithWorkshop.tsx'
import { judgementWay } from './judgement-way.tsx'

/** The minutes of a workshop, drafted from its log and edited by those who ran it. */
export default function MinutesPage() {
  return (
    <WithWorkshop>
      {(here) => {
        const { workshop, round } = here
        const { region, rehearsal, state } = workshop
        return (
          <Page
            title={t(rehearsal ? 'minutes.title-rehearsal' : 'minutes.title')}
            caption={`${region.name}, ${round.title}`}
            back={{ href: workshopsAddress(round.id, region.id), text: t('plan.back') }}
          >
            <ProvenanceNote {...round}>
              {rehearsal && <p class="provenance__line">{t('workshops.rehearsal-what')}</p>}
            </ProvenanceNote>
            {state === 'preparing' ? (
              <p class="govuk-body">{t('minutes.not-open')}</p>
            ) : (
              <OpenedMinutes here={here} />
            )}
          </Page>
        )
      }}
    </WithWorkshop>
  )
}

function OpenedMinutes({ here }: { here: WorkshopHere }) {
  const { workshop, runs } = here
  const path = `/workshops/${workshop.id}/minutes`
  const way = judgementWay(here)
  const minutes = useResource<Minutes>(path)
  /** Until those of the page's language are there, the others are not shown in their place. */
  const shown = minutes.data?.language === language.value ? minutes : { ...minutes, data: null }
  return (
    <>
      <p class="govuk-body">{t('minutes.what')}</p>
      {runs && <p class="govuk-body not-printed">{t('minutes.edits')}</p>}
      {runs && workshop.state === 'ended' && !workshop.rehearsal && <Entered here={here} />}
      <LoadedPart resource={shown}>
        {(found) => (
          <>
            {found.behind && <p class="govuk-inset-text">{t('minutes.behind')}</p>}
            {!found.edited && <p class="govuk-body">{t('minutes.draft')}</p>}
            {runs ? (
              <MinutesEditor
                key={found.language}
                place={{ path, key: `minutes ${workshop.id}` }}
                way={way}
                minutes={found}
                reload={minutes.reload}
                called="minutes"
              />
            ) : (
              <MinutesRead lines={found.lines} way={way} />
            )}
          </>
        )}
      </LoadedPart>
      <Downloads heading={t('minutes.download')} path={path} edits={runs} />
    </>
  )
}

/** Where what was agreed stands, which is what the workshop was for. */
function Entered({ here }: { here: WorkshopHere }) {
  const { round, workshop } = here
  const { id, name: region } = workshop.region
  return (
    <p class="govuk-body not-printed">
      {t('minutes.entered', { region })}{' '}
      <a class="govuk-link" href={regionAddress(round.id, id)}>
        {t('minutes.to-review', { region })}
      </a>
    </p>
  )
}
