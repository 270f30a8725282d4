import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { LongWords } from '../../ui/words/LongWords.tsx'

/** What a region's plan expected by now, in short where it is long. */
export function ExpectedHere({ cell }: { cell: Cell }) {
  const { expectedPosition, review } = cell
  if (!expectedPosition) return <p class="govuk-body">{t('cell.expected-none')}</p>
  const { text, language, reference } = expectedPosition
  return (
    <>
      <LongWords text={text} language={language} about={review.region.name} />
      <p class="govuk-hint across__none">
        {t('cell.reference')} <span lang={language}>{reference}</span>
      </p>
    </>
  )
}
