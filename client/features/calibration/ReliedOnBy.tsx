import type { Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { reliersOn } from '../ratings/reliance.ts'

/** Who rests their last rating on a piece of evidence. */
export function ReliedOnBy({ id, ratings }: { id: string; ratings: readonly Rating[] }) {
  const names = reliersOn(id, ratings)
  return (
    <p class="evidence-list__source">
      {names.length === 0 ? t('relied.by-nobody') : t('relied.by', { names: names.join(', ') })}
    </p>
  )
}
