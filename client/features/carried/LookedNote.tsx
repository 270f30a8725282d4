import { useEffect, useRef } from 'preact/hooks'
import type { CarriedCell } from '../../../server/contract/carried.ts'
import { language, t } from '../../language.tsx'
import { formatInstant } from '../../ui/format-date.ts'

type Looked = NonNullable<NonNullable<CarriedCell['review']>['looked']>

/**
 * Who looked at what was carried, when, and what they found of its expected position. It takes the
 * focus from the form in whose place it comes.
 */
export function LookedNote({ looked, focused }: { looked: Looked; focused: boolean }) {
  const { at, by, position } = looked
  const name = by ?? t('carried.somebody')
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (focused) note.current?.focus()
  }, [focused])
  return (
    <p class="govuk-body" tabIndex={-1} ref={note}>
      {t(`carried.looked-${position}`, { name, date: formatInstant(at, language.value) })}
    </p>
  )
}
