import type { Cell } from '../../../server/contract/cells.ts'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { today } from '../../today.ts'
import { Details } from '../../ui/Details.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { EvidenceItem } from '../evidence/EvidenceItem.tsx'
import { FeedbackForm } from './FeedbackForm.tsx'
import { mayChangeFeedback } from './feedback-form.ts'

/** The consortium's form, with the evidence that is open to it; folded away once it has answered. */
export function FeedbackDesk({ part, onSaved }: { part: CellPart; onSaved: () => void }) {
  const { cell } = part
  const { feedback } = cell
  if (!mayChangeFeedback(cell)) return null
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
  const past = today() > feedbackUntil
  return <p class="govuk-body">{t(past ? 'feedback.past' : 'feedback.until', { date })}</p>
}

function OpenEvidence({ cell: { evidence } }: { cell: Cell }) {
  if (evidence.length === 0) return null
  return (
    <Details summary={t('feedback.rests-on', { count: evidence.length })}>
      <ul class="evidence-list">
        {evidence.map((item) => (
          <li key={`${item.id} ${item.kind} ${item.polarity}`} class="evidence-list__item">
            <EvidenceItem evidence={item} />
          </li>
        ))}
      </ul>
    </Details>
  )
}
