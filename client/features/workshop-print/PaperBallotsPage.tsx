import { useState } from 'preact/hooks'
import { findJudgement } from '../../../server/core/framework.ts'
import { languages } from '../../../server/core/language.ts'
import { workshopAddress } from '../../addresses.ts'
import { t, toLanguage } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { WithWorkshop, type WorkshopHere } from '../workshop-plan/WithWorkshop.tsx'
import { PaperBallot } from './PaperBallot.tsx'

/** Ballots on paper, four a page, for people who have no device. */
export default function PaperBallotsPage() {
  return (
    <WithWorkshop>
      {(here) => (
        <Page
          title={t('print.ballots-title')}
          caption={`${here.workshop.region.name}, ${here.round.title}`}
          back={{ href: workshopAddress(here.workshop.id, 'plan'), text: t('print.back') }}
        >
          <Ballots here={here} />
        </Page>
      )}
    </WithWorkshop>
  )
}

function Ballots({ here: { workshop, round, framework } }: { here: WorkshopHere }) {
  const [chosen, setChosen] = useState('both')
  const only = toLanguage(chosen)
  const judgements = workshop.items
    .filter(({ skipped }) => !skipped)
    .flatMap((item) => findJudgement(framework, item.judgement) ?? [])
  return (
    <>
      <div class="not-printed">
        <ProvenanceNote {...round} />
        <p class="govuk-body">{t('print.ballots-what')}</p>
        <SelectField
          name="languages"
          label={t('print.language')}
          value={chosen}
          choices={[
            { value: 'both', text: t('print.both') },
            ...languages.map((language) => ({ value: language, text: t(`language.${language}`) })),
          ]}
          onChange={setChosen}
        />
        <Button onClick={() => print()}>{t('print.print')}</Button>
      </div>
      <div class="ballots">
        {judgements.flatMap((judgement) =>
          (only ? [only] : languages).map((language) => (
            <PaperBallot
              key={`${judgement.code} ${language}`}
              judgement={judgement}
              language={language}
              workshop={workshop}
              round={round}
              scale={framework.scale}
            />
          )),
        )}
      </div>
    </>
  )
}
