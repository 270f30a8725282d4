import type { Cell } from '../../../server/contract/cells.ts'
import { Tag } from '../../ui/Tag.tsx'
import { answerStatus } from './answer-status.ts'

/** Where a judgement stands in the feedback conversation. */
export function AnswerTag({ cell }: { cell: Cell }) {
  const { text, colour } = answerStatus(cell)
  return <Tag colour={colour}>{text}</Tag>
}
