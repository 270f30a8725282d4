import type { Cell } from '../../../server/contract/cells.ts'
import type { Feedback, FeedbackPoint } from '../../../server/contract/feedback.ts'
import { t } from '../../language.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'
import { Words } from '../../ui/words/Words.tsx'
import { PointSubject } from './PointSubject.tsx'

export interface PointViewProps {
  readonly point: FeedbackPoint
  readonly feedback: Feedback
  readonly cell: Cell
}

/** One point that was contested, with what became of it. */
export function PointView({ point, feedback, cell }: PointViewProps) {
  const { outcome, answer } = point
  return (
    <li class="point">
      <h4 class="govuk-heading-s point__subject">
        <PointSubject subject={point} cell={cell} />
      </h4>
      <PointReason point={point} cell={cell} language={feedback.language} />
      {outcome && (
        <p class="govuk-body">
          <Tag colour={outcome === 'kept' ? 'grey' : 'purple'}>{t(`point.outcome.${outcome}`)}</Tag>
        </p>
      )}
      {answer && (
        <div class="govuk-body">
          <Words text={answer} language={feedback.answerLanguage} />
        </div>
      )}
    </li>
  )
}

/** Why it is contested, with the evidence that it names. */
export function PointReason(props: {
  readonly point: FeedbackPoint
  readonly cell: Cell
  readonly language?: string
}) {
  const { point, cell, language = cell.feedback?.language } = props
  const named = cell.evidence.find(({ id }) => id === point.evidence)
  return (
    <>
      <div class="govuk-body">
        <Words text={point.reason} language={language} />
      </div>
      {named && (
        <blockquote class="statement__text govuk-body point__evidence">
          <Phrase language={named.language}>“{named.excerpt}”</Phrase>{' '}
          <span class="govuk-hint">
            <Phrase language={named.source.language}>{named.source.title}</Phrase>
          </span>
        </blockquote>
      )}
      {point.evidence !== null && !named && (
        <p class="govuk-hint">{t('point.evidence-not-open')}</p>
      )}
      {point.support && (
        <blockquote class="statement__text govuk-body point__evidence">
          <Phrase language={language}>{point.support.text}</Phrase>{' '}
          <span class="govuk-hint" lang={language}>
            {point.support.reference}
          </span>
          {point.takenUp && (
            <>
              {' '}
              <Tag colour="blue">{t('take-up.taken')}</Tag>
            </>
          )}
        </blockquote>
      )}
    </>
  )
}
