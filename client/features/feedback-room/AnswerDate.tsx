import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { Phrase } from '../../ui/words/Phrase.tsx'
import type { Review } from '../rounds/round-tasks.ts'
import { ExtendForm } from './ExtendForm.tsx'

export interface AnswerDateProps {
  readonly review: Review
  /** Any judgement of the review, which tells of its day. */
  readonly cell: Cell | null
  readonly onExtended: () => void
}

/** How the last day for answers was put off and why; the lead reviewer puts it off further. */
export function AnswerDate({ review, cell, onExtended }: AnswerDateProps) {
  if (!cell) return null
  const day = (date: string) => formatDate(date, language.value)
  return (
    <>
      {cell.review.extensions.map(({ id, previous, until, reason, language: written }) => (
        <p key={id} class="govuk-body">
          {t('room.extension', { previous: day(previous), until: day(until) })}{' '}
          <Phrase language={written}>{reason}</Phrase>
        </p>
      ))}
      {can('feedback.extend', review.standing) && (
        <Disclosure
          key={cell.review.feedbackUntil ?? ''}
          summary={t('room.extend')}
          startsOpen={isKept(`extend ${review.id}`)}
        >
          <ExtendForm review={review} today={cell.review.today} onExtended={onExtended} />
        </Disclosure>
      )}
    </>
  )
}
