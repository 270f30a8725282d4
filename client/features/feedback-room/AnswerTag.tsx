import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { barTo } from '../feedback/feedback-form.ts'
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
  const { agreed, feedback } = cell
  if (agreed) return <Tag colour="grey">{t('status.agreed')}</Tag>
  if (feedback?.verdict === 'accepted') return <Tag colour="grey">{t('status.accepted')}</Tag>
  return <Tag colour="purple">{t(feedback?.outcome ? 'status.answered' : 'status.contested')}</Tag>
}
