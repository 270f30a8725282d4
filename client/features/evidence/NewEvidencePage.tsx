import { useLocation } from 'preact-iso'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { ReviewWriting } from './ReviewWriting.tsx'

/** Adds evidence to a region's review, reached from one of its judgements. */
export default function NewEvidencePage() {
  const { route } = useLocation()
  return (
    <ReviewWriting>
      {({ round, review, judgement, framework, sources, back, caption }) => (
        <Page title={t('evidence.new')} caption={caption} back={back}>
          <ProvenanceNote {...round} />
          <EvidenceForm
            key={`${review.id} ${judgement}`}
            reviewId={review.id}
            judgement={judgement}
            framework={framework}
            sources={sources}
            found={null}
            onSaved={() => {
              announce(t('evidence.saved'))
              route(back.href)
            }}
          />
        </Page>
      )}
    </ReviewWriting>
  )
}
