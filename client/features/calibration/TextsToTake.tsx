import type { Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Statements } from '../cells/Statements.tsx'
import { RaterName } from '../ratings/RaterName.tsx'

export interface TextsToTakeProps {
  readonly ratings: readonly Rating[]
  readonly onTake: (rating: Rating) => void
}

/** What the raters wrote, to begin the calibrated text from. */
export function TextsToTake({ ratings, onTake }: TextsToTakeProps) {
  const written = ratings.filter(({ statements }) => statements.length > 0)
  if (written.length === 0) return null
  return (
    <Details summary={t('calibration.take')}>
      <p class="govuk-hint">{t('calibration.take-hint')}</p>
      <ul class="texts-to-take">
        {written.map((rating, index) => {
          const name = rating.rater?.name ?? t('cell.rating-nameless', { number: index + 1 })
          return (
            <li key={rating.id} class="texts-to-take__text">
              <p class="govuk-body">
                <strong>
                  <RaterName rating={rating} number={index + 1} />
                </strong>{' '}
                <RagMark level={rating.level} size="small" />
              </p>
              <Statements statements={rating.statements} />
              <button
                type="button"
                class="govuk-button govuk-button--secondary"
                onClick={() => onTake(rating)}
              >
                {t('calibration.take-this')}{' '}
                <span class="govuk-visually-hidden">{t('calibration.take-of', { name })}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </Details>
  )
}
