import { type Bilingual, languages } from '../../../server/core/language.ts'
import { t } from '../../language.tsx'
import type { ComparedField } from '../../ui/VersionConflict.tsx'

export function compareBilingual(
  label: 'bilingual.name' | 'bilingual.title',
  mine: Bilingual,
  current: Bilingual,
): ComparedField[] {
  return languages.map((language) => ({
    label: t(`${label}.${language}`),
    mine: mine[language],
    current: current[language],
  }))
}
