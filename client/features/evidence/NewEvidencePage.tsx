import { useLocation, useRoute } from 'preact-iso'
import type { Source } from '../../../server/contract/evidence.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { findJudgement, judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { cellAddress } from '../../addresses.ts'
import { inLanguage, t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { announce } from '../../ui/announcements.tsx'
import { Loaded, LoadedPart } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'

/** Adds evidence to a region's review, reached from one of its judgements. */
export default function NewEvidencePage() {
  const { id } = useRoute().params
  const round = useResource<Round>(`/rounds/${id}`)
  const shown = round.data
  const framework = useResource<Framework>(
    shown && `/frameworks/${shown.framework}`,
    shown ? { version: shown.frameworkVersion } : {},
  )
  return (
    <Loaded resource={round}>
      {(one) => (
        <Loaded resource={framework}>
          {(frame) => <NewEvidence round={one} framework={frame} />}
        </Loaded>
      )}
    </Loaded>
  )
}

function NewEvidence({ round, framework }: { round: Round; framework: Framework }) {
  const { params, query } = useRoute()
  const { route } = useLocation()
  const review = round.reviews.find(({ region }) => region.id === params.region)
  const mayWrite = review !== undefined && can('evidence.write', review.standing)
  const sources = useResource<Source[]>(mayWrite ? `/reviews/${review.id}/sources` : null)
  const code = query.judgement ?? judgementCodes(framework)[0] ?? ''
  const judgement = findJudgement(framework, code)
  if (!mayWrite || !judgement) return <NotFoundPage />
  const back = cellAddress(round.id, review.region.id, code)
  return (
    <Page
      title={t('evidence.new')}
      caption={`${review.region.name} – ${round.title}`}
      back={{ href: back, text: inLanguage(judgement.title) }}
    >
      <ProvenanceNote {...round} />
      <LoadedPart resource={sources}>
        {(registered) => (
          <EvidenceForm
            key={`${review.id} ${code}`}
            reviewId={review.id}
            judgement={code}
            framework={framework}
            sources={registered}
            onSaved={() => {
              announce(t('evidence.saved'))
              route(back)
            }}
          />
        )}
      </LoadedPart>
    </Page>
  )
}
