import { useRoute } from 'preact-iso'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { address, matrixAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { type Resource, useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { SessionLink } from '../calibration-session/SessionLink.tsx'
import { CarriedNote } from '../carried/CarriedNote.tsx'
import { useCarried } from '../carried/use-carried.ts'
import { OpenSittingsNote } from '../judging/OpenSittingsNote.tsx'
import { ComparabilityNotes } from '../overall/ComparabilityNotes.tsx'
import { OverallSection } from '../overall/OverallSection.tsx'
import { useComparability } from '../overall/use-overall.ts'
import { MoreFromRound } from './MoreFromRound.tsx'
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
      {!can('review.run', round.standing) && <OpenSittingsNote round={round} />}
      {!worksHere && <SessionLink round={round} />}
      {carried && <CarriedNote round={round} carried={carried} />}
      {!worksHere && <Button href={matrixAddress(round.id)}>{t('rounds.to-matrix')}</Button>}
      {!can('review.run', round.standing) && <ReviewStages round={round} />}
      <RoundFacts round={round} />
      <OverallSection round={round.id} region={null} standing={round.standing} />
      <HardToCompare round={round} />
      <MoreFromRound round={round} matrix={worksHere} />
      {round.note && (
        <>
          <h2 class="govuk-heading-m">{t('rounds.note')}</h2>
          <div class="govuk-body">
            <Words text={round.note} />
          </div>
        </>
      )}
      {round.about && <RoundAbout about={round.about} regions={round.regions} />}
    </Page>
  )
}

/** What the lead reviewer noted on comparing the regions; in full beside their comparison. */
function HardToCompare({ round }: { round: Round }) {
  const notes = useComparability(round.id)
  if (notes.length === 0) return null
  return (
    <Details summary={t('compare.notes')}>
      <ComparabilityNotes groups={notes} />
    </Details>
  )
}

/** Who leads the round, and whether its ratings are open; nothing of what never happened here. */
function RoundFacts({ round }: { round: Round }) {
  if (round.leads.length === 0 || round.provenance === 'source') return null
  const revealed = round.revealedAt && formatInstant(round.revealedAt, language.value)
  return (
    <SummaryList
      rows={[
        { key: t('rounds.leads'), value: round.leads.map(({ name }) => name).join(', ') },
        ...(round.provenance === 'readings'
          ? []
          : [{ key: t('rounds.revealed'), value: revealed ?? t('rounds.not-revealed') }]),
      ]}
    />
  )
}
