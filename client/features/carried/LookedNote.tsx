import type { CarriedCell } from '../../../server/contract/carried.ts'
import { language, t } from '../../language.tsx'
import { formatInstant } from '../../ui/format-date.ts'

type Looked = NonNullable<NonNullable<CarriedCell['review']>['looked']>

/** Who looked at what was carried, when, and what they found of its expected position. */
export function LookedNote({ looked: { at, by, position } }: { looked: Looked }) {
  const name = by ?? t('carried.somebody')
  return (
    <p class="govuk-body">
      {t(`carried.looked-${position}`, { name, date: formatInstant(at, language.value) })}
    </p>
  )
}
