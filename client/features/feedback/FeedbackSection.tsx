import { can } from '../../../server/core/permissions.ts'
import { feedbackAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { DoneNote } from '../decisions/DoneNote.tsx'
import { useDone } from '../decisions/use-done.ts'
import { AnswerDesk } from './AnswerDesk.tsx'
import { FeedbackDesk } from './FeedbackDesk.tsx'
import { EarlierFeedback, FeedbackView } from './FeedbackView.tsx'

/** What the consortium says to the calibrated level, the answer to it, and the forms for both. */
export function FeedbackSection(part: CellPart) {
  const { cell } = part
  const { feedback, standing, round, review } = cell
  const done = useDone(part.reload)
  const writes = can('feedback.write', standing)
  if (!feedback && !writes) return null
  return (
    <section>
      <h2 class="govuk-heading-m" id="feedback" tabIndex={-1}>
        {t('cell.feedback')}
      </h2>
      {done.text && <DoneNote part={part} text={done.text} />}
      {feedback && <FeedbackView feedback={feedback} cell={cell} />}
      <EarlierFeedback cell={cell} />
      {writes && <FeedbackDesk part={part} onSaved={() => done.say('feedback.sent')} />}
      {can('feedback.answer', standing) && (
        <AnswerDesk part={part} onSaved={() => done.say('answer.sent')} />
      )}
      {can('feedback.read', standing) && (
        <p class="govuk-body">
          <a class="govuk-link" href={feedbackAddress(round.id, review.region.id)}>
            {t('room.open', { region: review.region.name })}
          </a>
        </p>
      )}
    </section>
  )
}
