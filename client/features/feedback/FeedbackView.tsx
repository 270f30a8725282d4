import type { Cell } from '../../../server/contract/cells.ts'
import type { Feedback } from '../../../server/contract/feedback.ts'
import { language, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { formatInstant } from '../../ui/format-date.ts'
import { Words } from '../../ui/words/Words.tsx'
import { PointView } from './PointView.tsx'

export interface FeedbackViewProps {
  readonly feedback: Feedback
  readonly cell: Cell
  /** Whether a form below shows the points, each with its answer. */
  readonly answering?: boolean
}

/** What the consortium said to the calibrated level, and what became of it. */
export function FeedbackView({ feedback, cell, answering = false }: FeedbackViewProps) {
  return (
    <>
      <p class="govuk-body">
        <strong>{t(`cell.${feedback.verdict}`)}</strong> <Said {...feedback} />
      </p>
      {feedback.points.length > 0 && !answering && (
        <ol class="points">
          {feedback.points.map((point) => (
            <PointView key={point.position} point={point} feedback={feedback} cell={cell} />
          ))}
        </ol>
      )}
      {feedback.reasons && (
        <>
          {feedback.points.length > 0 && <h3 class="govuk-heading-s">{t('feedback.whole')}</h3>}
          <div class="govuk-body">
            <Words text={feedback.reasons} language={feedback.language} />
          </div>
        </>
      )}
      {feedback.evidence && (
        <>
          <h3 class="govuk-heading-s">{t('cell.feedback-evidence')}</h3>
          <div class="govuk-body">
            <Words text={feedback.evidence} language={feedback.language} />
          </div>
        </>
      )}
      {feedback.verdict === 'contested' && !answering && <Answer feedback={feedback} />}
    </>
  )
}

function Said({ by, at }: { by: string | null; at: string }) {
  const when = formatInstant(at, language.value)
  return (
    <span class="govuk-hint feedback-said">
      {by ? t('feedback.said-by', { name: by, when }) : when}
    </span>
  )
}

function Answer({ feedback }: { feedback: Feedback }) {
  const { outcome, answer, answerLanguage, answeredAt } = feedback
  return (
    <>
      <h3 class="govuk-heading-s">{t('cell.answer')}</h3>
      <p class="govuk-body">
        <strong>{outcome ? t(`cell.outcome.${outcome}`) : t('cell.no-outcome')}</strong>{' '}
        {answeredAt && <Said by={null} at={answeredAt} />}
      </p>
      {answer && (
        <div class="govuk-body">
          <Words text={answer} language={answerLanguage} />
        </div>
      )}
    </>
  )
}

/** What was said before and no longer holds: who said it, and when. */
export function EarlierFeedback({ cell }: { cell: Cell }) {
  const { earlierFeedback } = cell
  if (earlierFeedback.length === 0) return null
  return (
    <Details summary={t('feedback.earlier', { count: earlierFeedback.length })}>
      {earlierFeedback.map((feedback) => (
        <FeedbackView key={feedback.id} feedback={feedback} cell={cell} />
      ))}
    </Details>
  )
}
