import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { JudgementStatus } from '../rounds/JudgementStatus.tsx'
import { isUnanswered } from './room.ts'

/** Where a judgement stands in the feedback conversation. */
export function AnswerTag({ cell }: { cell: Cell }) {
  if (isUnanswered(cell)) return <Tag colour="yellow">{t('room.not-answered')}</Tag>
  return <JudgementStatus cell={cell} />
}
