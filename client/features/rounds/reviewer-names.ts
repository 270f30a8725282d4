import { t } from '../../language.tsx'
import type { Review } from './round-tasks.ts'

/** The reviewers of a region by name; who is recused is marked for those who may know it. */
export function reviewerNames({
  reviewers,
  recused,
}: Pick<Review, 'reviewers' | 'recused'>): string {
  const isRecused = (person: string) => recused?.some(({ id }) => id === person) ?? false
  return reviewers
    .map(({ id, name }) => (isRecused(id) ? t('recusal.mark', { name }) : name))
    .join(', ')
}
