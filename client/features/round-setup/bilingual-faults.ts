import { type Bilingual, languages } from '../../../server/core/language.ts'
import type { MessageKey } from '../../language.tsx'

export interface Fault {
  readonly field: string
  readonly key: MessageKey
}

/** The languages in which a text is missing, as faults of the fields `name.en` and `name.cy`. */
export function bilingualFaults(name: string, text: Bilingual): Fault[] {
  return languages
    .filter((language) => text[language].trim() === '')
    .map((language) => ({
      field: `${name}.${language}`,
      key: `setup.missing.${language}` as const,
    }))
}

export function trimmed({ en, cy }: Bilingual): Bilingual {
  return { en: en.trim(), cy: cy.trim() }
}
