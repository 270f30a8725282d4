import { useLocation, useRoute } from 'preact-iso'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { NotFoundPage } from '../../ui/NotFoundPage.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProvenanceNote } from '../../ui/ProvenanceNote.tsx'
import { ReviewWriting } from './ReviewWriting.tsx'
import { SourceForm } from './SourceForm.tsx'

/** Corrects a source, for all the evidence that comes from it. */
export default function SourcePage() {
  const { params } = useRoute()
  const { route } = useLocation()
  return (
    <ReviewWriting>
      {({ round, review, sources, back, caption, reload }) => {
        const found = sources.find(({ id }) => id === params.source)
        if (!found) return <NotFoundPage />
        return (
          <Page title={t('source.correct')} caption={caption} back={back}>
            <ProvenanceNote {...round} />
            <p class="govuk-body">{t('source.correct-what')}</p>
            <SourceForm
              key={`${found.id} ${found.version}`}
              reviewId={review.id}
              found={found}
              onSaved={() => {
                announce(t('source.saved'))
                route(back.href)
              }}
              onTaken={reload}
            />
          </Page>
        )
      }}
    </ReviewWriting>
  )
}
