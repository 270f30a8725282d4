import { t } from '../../language.tsx'
import type { TagColour } from '../../ui/Tag.tsx'
import { agreedText } from '../agreement/agreed-when.ts'
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
