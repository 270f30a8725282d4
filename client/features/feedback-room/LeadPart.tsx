import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { Confirmation } from '../agreement/Confirmation.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { AnswerForm } from '../feedback/AnswerForm.tsx'
import { isContested, waitsForAnswer } from './room.ts'
import type { SaidOf } from './use-said-of.ts'

/** Whether the viewer is to answer what is contested. */
export const answersHere = (cell: Cell): boolean =>
  can('feedback.answer', cell.standing) && waitsForAnswer(cell)

export interface LeadPartProps extends Pick<SaidOf, 'say'> {
  readonly part: CellPart
}

/** Where the lead reviewer answers what is contested, and then agrees it; the rest is agreed below. */
export function LeadPart({ part, say }: LeadPartProps) {
  const { cell } = part
  const { feedback, judgement, standing } = cell
  if (!feedback || !isContested(cell)) return null
  const answers = answersHere(cell)
  const agrees = can('agreed.write', standing) && feedback.outcome !== null
  if (!answers && !agrees) return null
  return (
    <div class="room-answer">
      {answers && (
        <>
          <h3 class="govuk-heading-s">{t('answer.title')}</h3>
          <AnswerForm
            key={feedback.id}
            cell={cell}
            feedback={feedback}
            name={`answer-${judgement}`}
            onSaved={() => say('answer.sent')}
          />
        </>
      )}
      {agrees && (
        <>
          <h3 class="govuk-heading-s">{t('agreement.title')}</h3>
          <Confirmation
            part={part}
            name={`agreed-${judgement}`}
            onSaved={() => say('decision.saved')}
          />
        </>
      )}
    </div>
  )
}
