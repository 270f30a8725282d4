import type { Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Phrase } from '../../ui/words/Phrase.tsx'

export interface RaterNameProps {
  readonly rating: Pick<Rating, 'rater' | 'rationale' | 'notBlind'>
  /** Stands in for the name where the viewer may not know whose rating it is. */
  readonly number: number
}

/**
 * Who rated, and whether they had seen the self-review before. Readers, who alone give a rationale,
 * go by labels in English.
 */
export function RaterName({ rating, number }: RaterNameProps) {
  const { rater, rationale, notBlind } = rating
  if (!rater) return <>{t('cell.rating-nameless', { number })}</>
  return (
    <>
      <Phrase language={rationale ? 'en' : null}>{rater.name}</Phrase>
      {notBlind && (
        <>
          {' '}
          <Tag colour="purple">{t('rating.not-blind')}</Tag>
        </>
      )}
    </>
  )
}
