import { workshopsAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { PlanForm } from './PlanForm.tsx'
import { PlanRead } from './PlanRead.tsx'
import { WithWorkshop } from './WithWorkshop.tsx'

/** Where a workshop is planned, until its room opens. */
export default function PlanPage() {
  return (
    <WithWorkshop>
      {(here) => {
        const { workshop, round, runs } = here
        const { region, rehearsal, state } = workshop
        return (
          <Page
            title={t(rehearsal ? 'plan.title-rehearsal' : 'plan.title')}
            caption={`${region.name}, ${round.title}`}
            back={{ href: workshopsAddress(round.id, region.id), text: t('plan.back') }}
          >
            <ProvenanceNote {...round}>
              {rehearsal && <p class="provenance__line">{t('workshops.rehearsal-what')}</p>}
            </ProvenanceNote>
            {runs && state === 'preparing' ? <PlanForm here={here} /> : <PlanRead here={here} />}
          </Page>
        )
      }}
    </WithWorkshop>
  )
}
