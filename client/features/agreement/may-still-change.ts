import type { Cell } from '../../../server/contract/cells.ts'
import { daysLeft } from '../../../server/core/answer-date.ts'
import { language, t } from '../../language.tsx'
import { formatDate } from '../../ui/format-date.ts'

/**
 * For the lead reviewer who is about to agree judgements of a region: how long its answers to them
 * may otherwise still change; null where nothing can change any more.
 */
export function mayStillChange(
  cells: readonly Pick<Cell, 'review' | 'feedback' | 'agreed'>[],
): string | null {
  const changing = cells.find(
    ({ feedback, agreed }) => agreed === null && feedback !== null && feedback.outcome === null,
  )
  if (!changing) return null
  const { region, feedbackUntil, today } = changing.review
  if (feedbackUntil === null) return null
  const days = daysLeft(feedbackUntil, today)
  if (days < 0) return null
  const date = formatDate(feedbackUntil, language.value)
  return t('agreement.may-change', { region: region.name, days, date })
}
