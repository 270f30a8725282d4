import { useRoute } from 'preact-iso'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { address, matrixAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { type Resource, useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { CarriedNote } from '../carried/CarriedNote.tsx'
import { useCarried } from '../carried/use-carried.ts'
import { ChartLinks } from '../charts/ChartLinks.tsx'
import { TakeOut } from '../exports/TakeOut.tsx'
import { LearningLink } from '../learning/LearningLink.tsx'
import { ComparabilityNotes } from '../overall/ComparabilityNotes.tsx'
import { OverallSection } from '../overall/OverallSection.tsx'
import { RoundRecords } from '../round-setup/RoundRecords.tsx'
import { ReviewStages } from './ReviewStages.tsx'
import { RoundAbout } from './RoundAbout.tsx'
import { hasDesk, RoundDesk } from './RoundDesk.tsx'

export default function RoundPage() {
  const { params } = useRoute()
  const round = useResource<Round>(`/rounds/${params.id}`)
  return (
    <Loaded resource={round}>{(data) => <RoundContent resource={round} round={data} />}</Loaded>
  )
}

function RoundContent({ resource, round }: { resource: Resource<Round>; round: Round }) {
  const worksHere = hasDesk(round)
  const carried = useCarried(round)
  return (
    <Page title={round.title} back={{ href: address('/'), text: t('rounds.to-home') }}>
      <ProvenanceNote {...round} />
      {worksHere && <RoundDesk resource={resource} round={round} carried={carried} />}
      {carried && <CarriedNote round={round} carried={carried} />}
      <ToMatrix round={round} button={!worksHere} />
      <LearningLink round={round} />
      <ChartLinks round={round} />
      {!can('review.run', round.standing) && <ReviewStages round={round} />}
      <OverallSection round={round.id} region={null} standing={round.standing} />
      <ComparabilityNotes round={round.id} />
      <RoundFacts round={round} />
      <TakeOut round={round} />
      <RoundRecords round={round} />
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

/** The one next step of those who read; a link for those who have something to do. */
function ToMatrix({ round, button }: { round: Round; button: boolean }) {
  const href = matrixAddress(round.id)
  const text = t('rounds.to-matrix')
  if (button) return <Button href={href}>{text}</Button>
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={href}>
        {text}
      </a>
    </p>
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
