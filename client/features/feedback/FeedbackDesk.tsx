import type { Cell } from '../../../server/contract/cells.ts'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import { formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { FeedbackForm } from './FeedbackForm.tsx'
import { barTo } from './feedback-form.ts'
import { OpenEvidence } from './OpenEvidence.tsx'

/** The consortium's form, with the evidence that is open to it; folded away once it has answered. */
export function FeedbackDesk({ part, onSaved }: { part: CellPart; onSaved: () => void }) {
  const { cell } = part
  const { feedback, review } = cell
  const bar = barTo(cell)
  const date = formatDate(review.feedbackUntil ?? '', language.value)
  if (bar) return bar === 'past' ? <InsetText>{t('feedback.past', { date })}</InsetText> : null
  if (feedback) {
    return (
      <Details
        key={feedback.id}
        summary={t('feedback.again')}
        startsOpen={isKept(formKey('feedback', cell))}
      >
        <FeedbackForm part={part} onSaved={onSaved} />
      </Details>
    )
  }
  return (
    <>
      <h3 class="govuk-heading-s">{t('feedback.title')}</h3>
      <Until cell={cell} />
      <OpenEvidence cell={cell} />
      <FeedbackForm part={part} onSaved={onSaved} />
    </>
  )
}

function Until({ cell }: { cell: Cell }) {
  const { feedbackUntil } = cell.review
  if (feedbackUntil === null) return null
  const date = formatDate(feedbackUntil, language.value)
  return <p class="govuk-body">{t('feedback.until', { date })}</p>
}
