import { can, type Standing } from '../../../server/core/permissions.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { type RoomCell, type RoomProgress, waitsForAnswer } from './room.ts'

export interface RoomStateProps {
  readonly cells: readonly RoomCell[]
  readonly progress: RoomProgress
  readonly standing: Standing
}

/** How many judgements are answered, until when there is time, and what happens after that day. */
export function RoomState({ cells, progress, standing }: RoomStateProps) {
  const waiting = cells.filter(waitsForAnswer).length
  return (
    <section class="next-task room-state">
      <p class="govuk-body-l">
        <strong>{countOf(progress)}</strong>
        <TimeLeft {...progress} />
      </p>
      {can('feedback.answer', standing) && waiting > 0 && (
        <p class="govuk-body">{t('room.to-answer', { count: waiting })}</p>
      )}
      <WhatFollows {...progress} />
    </section>
  )
}

function countOf({ total, answered, over }: RoomProgress): string {
  if (over) return t('room.over')
  return answered === total
    ? t('room.all-answered', { total })
    : t('room.answered', { answered, total })
}

function TimeLeft({ daysLeft: days, until, over, unanswered }: RoomProgress) {
  if (over || days === null || until === null || days < 0 || unanswered === 0) return null
  const date = formatDate(until, language.value)
  return <>; {t('room.days', { days, date })}</>
}

function WhatFollows({ daysLeft: days, until, over, unanswered }: RoomProgress) {
  if (over || days === null || until === null) return null
  if (days >= 0) return unanswered > 0 ? <p class="govuk-body">{t('room.after')}</p> : null
  const date = formatDate(until, language.value)
  return (
    <p class="govuk-body">
      {t('room.past', { date, count: unanswered })} {unanswered > 0 && t('room.past-extend')}
    </p>
  )
}
