import type { z } from 'zod'
import type { region as regionSchema } from '../../../server/contract/rounds.ts'
import { languages } from '../../../server/core/language.ts'
import { workshopAddress } from '../../addresses.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { useKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { WithWorkshop, type WorkshopHere } from '../workshop-plan/WithWorkshop.tsx'
import { InvitationSheet } from './InvitationSheet.tsx'

type Region = z.infer<typeof regionSchema>

/** The invitation to a workshop, to be printed on one page in both languages. */
export default function InvitationPage() {
  return (
    <WithWorkshop>
      {(here) => (
        <Page
          title={t('print.invitation-title')}
          caption={`${here.workshop.region.name}, ${here.round.title}`}
          back={{ href: workshopAddress(here.workshop.id, 'plan'), text: t('print.back') }}
        >
          <Invitation here={here} />
        </Page>
      )}
    </WithWorkshop>
  )
}

function Invitation({ here }: { here: WorkshopHere }) {
  const { workshop, round, runs } = here
  const regions = useResource<Region[]>('/regions')
  const kept = useKept(`invitation ${workshop.id}`, () => ({ en: '', cy: '' }))
  return (
    <>
      <div class="not-printed">
        <ProvenanceNote {...round} />
        <p class="govuk-body">{t('print.invitation-what')}</p>
        {!runs && <p class="govuk-body">{t('print.not-run')}</p>}
        <KeptNote kept={kept} />
        {languages.map((language) => (
          <TextAreaField
            key={language}
            name={`when.${language}`}
            label={`${t('print.when-label')} (${t(`language.${language}`)})`}
            hint={t('print.when-hint')}
            rows={2}
            language={language}
            value={kept.value[language]}
            onInput={(text) => kept.change({ ...kept.value, [language]: text })}
          />
        ))}
        <Button onClick={() => print()}>{t('print.print')}</Button>
      </div>
      <LoadedPart resource={regions}>
        {(all) => (
          <InvitationSheet
            workshop={workshop}
            round={round}
            region={all.find(({ id }) => id === workshop.region.id)?.name ?? null}
            when={kept.value}
          />
        )}
      </LoadedPart>
    </>
  )
}
