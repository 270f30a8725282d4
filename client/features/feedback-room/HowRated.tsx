import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { Spread } from '../../ui/Spread.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'

export interface HowRatedProps {
  readonly part: CellPart
  readonly title: string
}

/**
 * How a judgement was rated, as far as its viewer may see it: the sealed levels without whose each
 * is, the self-review with its ballots, and the way to the page where what was written stands.
 */
export function HowRated({ part: { cell, framework }, title }: HowRatedProps) {
  const { round, review, judgement, spread, selfReview, standing } = cell
  const ballots = selfReview?.ballots ?? []
  return (
    <Details summary={t('room.how-rated')} about={title} onPaper>
      {spread && (
        <>
          <h3 class="govuk-heading-s">{t('cell.ratings')}</h3>
          <div class="govuk-body">
            <Spread counts={spread} />
          </div>
        </>
      )}
      {selfReview && (
        <>
          <h3 class="govuk-heading-s">{t(standing.ownRegion ? 'room.self' : 'cell.self')}</h3>
          <LevelWithReason rated={selfReview} framework={framework} />
        </>
      )}
      {ballots.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{t('cell.ballots')}</h3>
          <div class="govuk-body">
            <Spread counts={ballots} />
          </div>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={cellAddress(round.id, review.region.id, judgement)}>
          {t('room.to-judgement', { judgement: title })}
        </a>
      </p>
    </Details>
  )
}
