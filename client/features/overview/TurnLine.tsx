import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { t } from '../../language.tsx'
import { today } from '../../today.ts'
import { agreedAt, agreedText } from '../agreement/agreed-when.ts'
import { untilText } from './overview.ts'
import { type Turn, turnIn } from './turn.ts'

/** Whose turn it is in a review, and how long the consortium has to answer. */
export function TurnLine({ whole }: { whole: WholeReview }) {
  const { stage, feedbackUntil } = whole.review
  const turn = turnIn(whole, today())
  const at = agreedAt(whole.judgements)
  const total = whole.judgements.length
  return (
    <p class="govuk-body turn-line">
      <span class="govuk-visually-hidden">{t('turn.title')}: </span>
      {at !== null && (
        <strong>
          {agreedText(at)}: {t('room.agreed-of', { total })}.
        </strong>
      )}{' '}
      {turn.yours && <strong>{t('turn.yours')}</strong>}{' '}
      {at !== null && stage === 'feedback' ? t('turn.lead.all-agreed') : turnText(turn, stage)}
      {at === null &&
        stage === 'feedback' &&
        feedbackUntil &&
        ` ${untilText(feedbackUntil, today())}`}
    </p>
  )
}

function turnText({ of }: Turn, stage: WholeReview['review']['stage']): string {
  if (of !== 'lead') return t(`turn.${of}`)
  const isLeads = stage === 'sealed-judgement' || stage === 'feedback' || stage === 'agreed'
  return t(`turn.lead.${isLeads ? stage : 'calibration'}`)
}
