import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { Spread } from '../../ui/Spread.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { WaiverEditor } from '../waivers/WaiverEditor.tsx'
import { OutsideSealed } from './OutsideSealed.tsx'
import { RatingView } from './RatingView.tsx'
import { SealedProgress } from './SealedProgress.tsx'

/** The sealed ratings of a judgement: before the reveal only who has sealed, then all of them. */
export function RatingsSection(part: CellPart) {
  const { cell } = part
  const { round, ratings, spread, progress, waiver, standing } = cell
  const waits = ratings === null && !standing.revealed && can('review.read-progress', standing)
  const keptBack =
    spread === null &&
    can('ratings.read-spread-of-three', standing) &&
    round.provenance !== 'source'
  if (!keptBack && !ratings && !spread && !progress && !waiver && !waits) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t('cell.ratings')}</h2>
      {waits && <p class="govuk-body">{t('cell.ratings-shut')}</p>}
      {waiver && (
        <p class="govuk-body">
          {t('cell.waiver')} <Phrase language={waiver.language}>{waiver.reason}</Phrase>
        </p>
      )}
      <WaiverEditor {...part} />
      {progress && !ratings && <SealedProgress progress={progress} />}
      {keptBack && <p class="govuk-body">{t('matrix.kept-back-why')}</p>}
      <OutsideSealed cell={cell} />
      {spread && (
        <div class="govuk-body">
          <Spread counts={spread} />
        </div>
      )}
      {ratings && ratings.length > 0 && (
        <ol class="rating-list">
          {ratings.map((rating, index) => (
            <li key={rating.id} class="rating-list__item">
              <RatingView rating={rating} part={part} number={index + 1} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
