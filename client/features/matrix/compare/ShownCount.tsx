import { t } from '../../../language.tsx'
import type { Choosing } from './CompareControls.tsx'
import { noFilters } from './compare-choices.ts'
import { isFiltered } from './filters.ts'

export interface ShownCountProps extends Omit<Choosing, 'choose'> {
  readonly shown: number
  readonly all: number
}

/** How much the filters leave, and the way back to all of it. */
export function ShownCount({ shown, all, choices, to }: ShownCountProps) {
  const filtered = isFiltered(choices)
  return (
    <p class="govuk-body shown-count" role="status">
      {filtered && (shown === 0 ? t('filter.nothing') : t('filter.shown', { shown, all }))}{' '}
      {filtered && (
        <a class="govuk-link" href={to(noFilters)}>
          {t('filter.clear')}
        </a>
      )}
    </p>
  )
}
