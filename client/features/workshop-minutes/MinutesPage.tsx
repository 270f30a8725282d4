import { languages } from '../../../server/core/language.ts'
import { regionAddress, workshopsAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { WithWorkshop, type WorkshopHere } from '../workshop-plan/WithWorkshop.tsx'
import { MinutesEditor } from './MinutesEditor.tsx'
import { MinutesRead } from './MinutesRead.tsx'
import type { Minutes } from './minutes.ts'

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
  const minutes = useResource<Minutes>(`/workshops/${workshop.id}/minutes`)
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
                here={here}
                minutes={found}
                reload={minutes.reload}
              />
            ) : (
              <MinutesRead here={here} lines={found.lines} />
            )}
          </>
        )}
      </LoadedPart>
      <Downloads id={workshop.id} runs={runs} />
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

/** The minutes as files, in the language of the page first. */
function Downloads({ id, runs }: { id: string; runs: boolean }) {
  const ordered = languages.toSorted(
    (a, b) => Number(b === language.value) - Number(a === language.value),
  )
  return (
    <section class="not-printed">
      <h2 class="govuk-heading-m">{t('minutes.download')}</h2>
      {runs && <p class="govuk-hint">{t('minutes.unsaved-download')}</p>}
      <ul class="govuk-list">
        {ordered.flatMap((one) => [
          <li key={`docx ${one}`}>
            <a class="govuk-link" href={`/api/workshops/${id}/minutes.docx?lang=${one}`} download>
              {t('minutes.docx', { language: one })}
            </a>
          </li>,
          <li key={`html ${one}`}>
            <a
              class="govuk-link"
              href={`/api/workshops/${id}/minutes.html?lang=${one}`}
              target="_self"
              rel="external"
            >
              {t('minutes.html', { language: one })}
            </a>
          </li>,
        ])}
      </ul>
    </section>
  )
}
