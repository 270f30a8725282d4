import { useRoute } from 'preact-iso'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { figuresPlanAddress, roundAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { OnlyFor } from '../../ui/OnlyFor.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { CarriedNoteOf } from '../carried/CarriedNote.tsx'
import { offersPlan } from '../figures-plan/plan-offered.ts'
import { AssignmentsSection } from './AssignmentsSection.tsx'
import { useFrameworkTitle } from './framework-title.ts'
import { Recusals } from './Recusals.tsx'
import { RoundDetailsForm } from './RoundDetailsForm.tsx'
import { RoundRegionsForm } from './RoundRegionsForm.tsx'
import { SetupSummary } from './SetupSummary.tsx'

/** How a round is set up: everybody with an account may read it, administrators change it. */
export default function RoundSetupPage() {
  return (
    <OnlyFor action="registers.read">
      <SetupOf id={useRoute().params.id ?? ''} />
    </OnlyFor>
  )
}

function SetupOf({ id }: { id: string }) {
  const round = useResource<Round>(`/rounds/${id}`)
  return (
    <Loaded resource={round}>
      {(data) => (
        <Page
          title={t('setup.title')}
          caption={data.title}
          back={{ href: roundAddress(id), text: data.title }}
        >
          <ProvenanceNote {...data} />
          <CarriedNoteOf round={data} />
          {can('registers.write', data.standing) ? (
            <SetupForms key={id} round={data} reload={round.reload} />
          ) : (
            <SetupSummary round={data} />
          )}
          {offersPlan(data) && (
            <p class="govuk-body">
              <a class="govuk-link" href={figuresPlanAddress(id)}>
                {t('figures-plan.link')}
              </a>
            </p>
          )}
          <Recusals round={data} />
        </Page>
      )}
    </Loaded>
  )
}

function SetupForms({ round, reload }: { round: Round; reload: () => void }) {
  const framework = useFrameworkTitle(round)
  return (
    <>
      <p class="govuk-body">
        {t('setup.fixed', {
          slug: round.id,
          framework,
          version: round.frameworkVersion,
        })}
      </p>
      <RoundDetailsForm round={round} reload={reload} />
      <RoundRegionsForm round={round} reload={reload} />
      <AssignmentsSection round={round} reload={reload} />
    </>
  )
}
