import { useLocation, useRoute } from 'preact-iso'
import type { Evidence } from '../../../server/contract/evidence.ts'
import { sourceAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { announce } from '../../ui/announcements.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { ReviewWriting, type WritingPlace } from './ReviewWriting.tsx'

/** Corrects a piece of evidence: its words, its source, and what it speaks to. */
export default function EvidencePage() {
  return <ReviewWriting>{(place) => <Correction {...place} />}</ReviewWriting>
}

function Correction(place: WritingPlace) {
  const { round, review, judgement, framework, sources, back, caption } = place
  const { evidence } = useRoute().params
  const { route } = useLocation()
  const all = useResource<Evidence[]>(`/reviews/${review.id}/evidence`)
  return (
    <Loaded resource={all}>
      {(known) => {
        const found = known.find(({ id }) => id === evidence)
        const source = sources.find(({ id }) => id === found?.source)
        if (!found) return <NotFoundPage />
        return (
          <Page title={t('evidence.correct')} caption={caption} back={back}>
            <ProvenanceNote {...round} />
            <p class="govuk-body">{t('evidence.correct-what')}</p>
            {source && (
              <p class="govuk-body">
                <a
                  class="govuk-link"
                  href={sourceAddress(round.id, review.region.id, source.id, judgement)}
                >
                  {t('source.correct-this', { title: source.title })}
                </a>
              </p>
            )}
            <EvidenceForm
              key={`${found.id} ${found.version}`}
              reviewId={review.id}
              judgement={judgement}
              framework={framework}
              sources={sources}
              found={found}
              onSaved={() => {
                announce(t('evidence.saved'))
                route(back.href)
              }}
              onTaken={all.reload}
            />
          </Page>
        )
      }}
    </Loaded>
  )
}
