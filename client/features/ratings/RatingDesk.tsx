import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { useMedia } from '../../ui/use-media.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { ExpectedPosition } from '../cells/ExpectedPosition.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { eachOnce } from '../evidence/excerpts.ts'
import { RatingForm } from './RatingForm.tsx'

/** Where somebody rates: the expected position and the evidence stand beside the form. */
export function RatingDesk(part: CellPart) {
  const { cell } = part
  const beside = useMedia('(min-width: 1020px)')
  const count = eachOnce(cell.evidence).length
  return (
    <div class="rating-desk">
      <section
        class="rating-desk__beside"
        aria-label={t('rating.beside')}
        tabIndex={beside ? 0 : -1}
      >
        <ExpectedPosition {...part} />
        {beside ? (
          <EvidenceSection {...part} />
        ) : (
          <Details summary={t('rating.evidence-beside', { count })}>
            <EvidenceSection {...part} />
          </Details>
        )}
      </section>
      <RatingForm key={`${cell.review.id} ${cell.judgement}`} {...part} />
    </div>
  )
}
