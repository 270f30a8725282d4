import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'
import type { TagColour } from '../../ui/Tag.tsx'
import { barTo } from '../feedback/feedback-form.ts'
import { isUnanswered, type RoomCell } from './room.ts'

export interface AnswerStatus {
  readonly text: string
  readonly colour: TagColour
}

/** Where a judgement stands in the feedback conversation, in words. */
export function answerStatus(cell: RoomCell): AnswerStatus {
  const { agreed, feedback } = cell
  if (agreed) return { text: agreedText(agreed.at), colour: 'grey' }
  if (isUnanswered(cell)) {
    const late = barTo(cell) === 'past'
    return late
      ? { text: t('room.no-answer'), colour: 'grey' }
      : { text: t('room.not-answered'), colour: 'yellow' }
  }
  if (feedback?.verdict === 'accepted') return { text: t('status.accepted'), colour: 'grey' }
  return { text: t(feedback?.outcome ? 'status.answered' : 'status.contested'), colour: 'purple' }
}

/** That a level is agreed, and since when where that is known. */
export function agreedText(at: string | null): string {
  if (at === null) return t('status.agreed')
  return t('status.agreed-on', { date: formatDate(at.slice(0, 10), language.value) })
}
