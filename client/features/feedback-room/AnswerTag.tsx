import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { barTo } from '../feedback/feedback-form.ts'
import { JudgementStatus } from '../rounds/JudgementStatus.tsx'
import { isUnanswered } from './room.ts'

/** Where a judgement stands in the feedback conversation. */
export function AnswerTag({ cell }: { cell: Cell }) {
  if (isUnanswered(cell)) {
    const late = barTo(cell) === 'past'
    return (
      <Tag colour={late ? 'grey' : 'yellow'}>
        {t(late ? 'room.no-answer' : 'room.not-answered')}
      </Tag>
    )
  }
  return <JudgementStatus cell={cell} />
}
