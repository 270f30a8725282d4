import type { Cell } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { RaterName } from '../ratings/RaterName.tsx'

/** The levels of a cell: the calibrated one, who sealed which, and the team's own. */
export function LevelsHere({ cell, framework }: { cell: Cell; framework: Framework }) {
  const { ratings, calibrated, selfReview } = cell
  return (
    <>
      {calibrated ? (
        <>
          <p class="statement__label">{t('cell.calibrated')}</p>
          <LevelWithReason rated={calibrated} framework={framework} />
        </>
      ) : (
        <p class="govuk-hint across__none">{t('session.no-level-yet')}</p>
      )}
      <ul class="across__levels">
        {(ratings ?? []).map((rating, index) => (
          <li key={rating.id}>
            <RagMark level={rating.level} name="shown" size="small" />{' '}
            <RaterName rating={rating} number={index + 1} />
            {rating.sequence > 1 && ` (${t('across.later')})`}
          </li>
        ))}
        {selfReview && (
          <li class="across__self">
            <RagMark level={selfReview.level} name="shown" size="small" /> {t('cell.self')}
          </li>
        )}
      </ul>
    </>
  )
}
