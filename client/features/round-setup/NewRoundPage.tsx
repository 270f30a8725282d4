import type { Region, RoundSummary } from '../../../server/contract/rounds.ts'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { OnlyFor } from '../../ui/OnlyFor.tsx'
import { Page } from '../../ui/Page.tsx'
import type { FrameworkSummary } from './FrameworkField.tsx'
import { NewRoundForm } from './NewRoundForm.tsx'

export default function NewRoundPage() {
  return (
    <OnlyFor action="registers.write">
      <Page title={t('setup.new')} back={{ href: address('/'), text: t('rounds.to-home') }}>
        <p class="govuk-body">{t('setup.new-how')}</p>
        <NewRound />
      </Page>
    </OnlyFor>
  )
}

function NewRound() {
  const frameworks = useResource<FrameworkSummary[]>('/frameworks')
  const regions = useResource<Region[]>('/regions')
  const rounds = useResource<RoundSummary[]>('/rounds')
  return (
    <LoadedPart resource={frameworks}>
      {(offered) => (
        <LoadedPart resource={regions}>
          {() => (
            <LoadedPart resource={rounds}>
              {(all) => <NewRoundForm rounds={all} frameworks={offered} regions={regions} />}
            </LoadedPart>
          )}
        </LoadedPart>
      )}
    </LoadedPart>
  )
}
