import { t } from '../../language.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { ExpectedPosition } from '../cells/ExpectedPosition.tsx'
import { eachOnce } from '../evidence/excerpts.ts'
import { EvidenceBeside } from './EvidenceBeside.tsx'
import { RatingForm, type RatingFormProps } from './RatingForm.tsx'
import { withCitation } from './rating-content.ts'
import { useDraft } from './use-draft.ts'

/** Where somebody rates: the expected position and the evidence stand beside the form. */
export function RatingDesk({ shut, ...part }: Omit<RatingFormProps, 'store'>) {
  const { cell } = part
  const isWide = useMedia('(min-width: 1020px)')
  const store = useDraft(cell)
  const { content } = store.state.value
  return (
    <div class="rating-desk">
      <section class="rating-desk__beside" aria-label={t('rating.beside')}>
        <ExpectedPosition {...part} />
        <details class="govuk-details beside-evidence" open={isWide}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {t('rating.evidence-beside', { count: eachOnce(cell.evidence).length })}
            </span>
          </summary>
          <EvidenceBeside
            part={part}
            cited={content.evidence}
            onCite={(id, cited) => store.edit(withCitation(store.state.peek().content, id, cited))}
          />
        </details>
      </section>
      <RatingForm key={`${cell.review.id} ${cell.judgement}`} {...part} store={store} shut={shut} />
    </div>
  )
}
