import type { Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'

export interface RaterNameProps {
  readonly rating: Pick<Rating, 'rater' | 'rationale'>
  /** Stands in for the name where the viewer may not know whose rating it is. */
  readonly number: number
}

/** Who rated. Readers, who alone give a rationale, go by labels in English. */
export function RaterName({ rating: { rater, rationale }, number }: RaterNameProps) {
  if (!rater) return <>{t('cell.rating-nameless', { number })}</>
  return <Phrase language={rationale ? 'en' : null}>{rater.name}</Phrase>
}
