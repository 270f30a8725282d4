import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'

type Feedback = NonNullable<Cell['feedback']>

/** What the consortium said to the calibrated level, and what became of it. */
export function FeedbackView({ feedback }: { feedback: Feedback }) {
  return (
    <>
      <p class="govuk-body">{t(`cell.${feedback.verdict}`)}</p>
      {feedback.reasons && (
        <p class="govuk-body words" lang={feedback.language}>
          {feedback.reasons}
        </p>
      )}
      {feedback.evidence && (
        <>
          <h3 class="govuk-heading-s">{t('cell.feedback-evidence')}</h3>
          <p class="govuk-body words" lang={feedback.language}>
            {feedback.evidence}
          </p>
        </>
      )}
      {feedback.verdict === 'contested' && <Answer feedback={feedback} />}
    </>
  )
}

function Answer({ feedback: { outcome, answer, answerLanguage } }: { feedback: Feedback }) {
  return (
    <>
      <h3 class="govuk-heading-s">{t('cell.answer')}</h3>
      <p class="govuk-body">{outcome ? t(`cell.outcome.${outcome}`) : t('cell.no-outcome')}</p>
      {answer && (
        <p class="govuk-body words" lang={answerLanguage ?? undefined}>
          {answer}
        </p>
      )}
    </>
  )
}
