import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { AnswerForm } from './AnswerForm.tsx'

/** The form that answers what is contested, once. */
export function AnswerDesk({ part, onSaved }: { part: CellPart; onSaved: () => void }) {
  const { cell } = part
  const { feedback } = cell
  if (feedback?.verdict !== 'contested' || feedback.outcome !== null) return null
  return (
    <>
      <h3 class="govuk-heading-s">{t('answer.title')}</h3>
      <AnswerForm key={feedback.id} cell={cell} feedback={feedback} onSaved={onSaved} />
    </>
  )
}
