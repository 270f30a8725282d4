import type { LevelRange } from '../../../../server/core/scale.ts'
import { t } from '../../../language.tsx'
import { useLevelNames } from '../../../ui/scale-names.ts'

/** A function that names a level, or a range of levels by its ends. */
export function useRangeName(): (range: LevelRange) => string {
  const { name } = useLevelNames()
  return ({ lower, upper }) =>
    lower === upper ? name(lower) : t('cell.range', { lower: name(lower), upper: name(upper) })
}
