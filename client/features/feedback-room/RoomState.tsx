import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { roundAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import type { Review } from '../rounds/round-tasks.ts'
import {
  canBeAccepted,
  canBeAgreedAsItIs,
  type RoomCell,
  type RoomProgress,
  waitsForAnswer,
} from './room.ts'

export interface RoomStateProps {
  readonly round: Round
  readonly review: Review
  readonly cells: readonly RoomCell[]
  readonly progress: RoomProgress
}

/** What happens after the last day, and what there is to do for the person who looks. */
export function RoomState({ round, review, cells, progress }: RoomStateProps) {
  const { standing } = review
  const waiting = cells.filter(waitsForAnswer).length
  const accepts = can('feedback.write', standing) ? cells.filter(canBeAccepted).length : 0
  const agrees = can('agreed.write', standing) ? cells.filter(canBeAgreedAsItIs).length : 0
  return (
    <>
      <WhatFollows review={review} progress={progress} />
      {can('feedback.answer', standing) && waiting > 0 && (
        <p class="govuk-body">{t('room.to-answer', { count: waiting })}</p>
      )}
      {accepts > 1 && <ToTheRest text={t('room.accept-rest', { count: accepts })} />}
      {agrees > 0 && <ToTheRest text={t('room.agree-rest', { count: agrees })} />}
      {can('agreed.write', standing) && progress.agreed === progress.total && (
        <p class="govuk-body">
          <a class="govuk-link" href={roundAddress(round.id)}>
            {t('room.all-agreed')}
          </a>
        </p>
      )}
    </>
  )
}

function WhatFollows({ review, progress }: Pick<RoomStateProps, 'review' | 'progress'>) {
  const { daysLeft: days, until, over, unanswered, agreed, total } = progress
  if (over || agreed === total || days === null || until === null) return null
  const date = formatDate(until, language.value)
  if (days >= 0) {
    return unanswered > 0 ? (
      <p class="govuk-body">
        <strong>{t('room.days', { days, date })}</strong> {t('room.after')}
      </p>
    ) : (
      <p class="govuk-body">{allAnswered(review, { total, days, date })}</p>
    )
  }
  return (
    <p class="govuk-body">
      {t('room.past', { date, count: unanswered })} {unanswered > 0 && t('room.past-extend')}
    </p>
  )
}

/** That every judgement has its answer, and how long the answers may still change. */
function allAnswered(
  { standing, region }: Review,
  { total, days, date }: { readonly total: number; readonly days: number; readonly date: string },
): string {
  if (can('feedback.write', standing)) return t('room.all-answered-until', { total, days, date })
  return t('room.region-answered-until', { total, days, date, region: region.name })
}

function ToTheRest({ text }: { text: string }) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href="#the-rest">
        {text}
      </a>
    </p>
  )
}
