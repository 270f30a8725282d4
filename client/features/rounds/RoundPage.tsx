import { useRoute } from 'preact-iso'
import type { Round } from '../../../server/contract/rounds.ts'
import { address, matrixAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { ReviewStages } from './ReviewStages.tsx'
import { RoundAbout } from './RoundAbout.tsx'

export default function RoundPage() {
  const { params } = useRoute()
  const round = useResource<Round>(`/rounds/${params.id}`)
  return <Loaded resource={round}>{(data) => <RoundContent round={data} />}</Loaded>
}

function RoundContent({ round }: { round: Round }) {
  return (
    <Page title={round.title} back={{ href: address('/'), text: t('rounds.to-home') }}>
      <ProvenanceNote {...round} />
      <Button href={matrixAddress(round.id)}>{t('rounds.to-matrix')}</Button>
      <ReviewStages round={round} />
      <RoundFacts round={round} />
      {round.note && (
        <>
          <h2 class="govuk-heading-m">{t('rounds.note')}</h2>
          <p class="govuk-body words">{round.note}</p>
        </>
      )}
      {round.about && <RoundAbout about={round.about} regions={round.regions} />}
    </Page>
  )
}

/** Who leads the round, and whether its ratings are open; nothing of it for rounds from elsewhere. */
function RoundFacts({ round }: { round: Round }) {
  if (round.leads.length === 0) return null
  const revealed = round.revealedAt && formatInstant(round.revealedAt, language.value)
  return (
    <SummaryList
      rows={[
        { key: t('rounds.leads'), value: round.leads.map(({ name }) => name).join(', ') },
        { key: t('rounds.revealed'), value: revealed ?? t('rounds.not-revealed') },
      ]}
    />
  )
}
