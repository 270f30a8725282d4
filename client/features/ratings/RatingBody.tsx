import type { Rating } from '../../../server/contract/cells.ts'
import { confidences } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { Words } from '../../ui/words/Words.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'
import { ChangedSince } from '../evidence/ChangedSince.tsx'

/** What a sealed rating says. */
export function RatingBody({ rating, part }: { rating: Rating; part: CellPart }) {
  const { cell, framework } = part
  const confidence = confidences.find((known) => known === rating.confidence)
  return (
    <>
      <LevelWithReason rated={rating} framework={framework} />
      {confidence && <p class="govuk-body">{t(`confidence.${confidence}`)}</p>}
      {rating.supersedesBecause && (
        <p class="govuk-body">
          {t('cell.supersedes')}{' '}
          <Phrase language={rating.supersedesBecauseLanguage}>{rating.supersedesBecause}</Phrase>
        </p>
      )}
      {rating.rationale && (
        <div class="govuk-body">
          <Words text={rating.rationale} language="en" />
        </div>
      )}
      <Statements statements={rating.statements} />
      <ChangedSince cell={cell} citations={rating.evidence} />
    </>
  )
}
