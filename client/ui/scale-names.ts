import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Framework } from '../../server/contract/framework.ts'
import type { Bilingual, Language } from '../../server/core/language.ts'
import { inLanguage, t } from '../language.tsx'

type Levels = Framework['scale']['levels']

/** The levels of the framework in use: the one place that names them, in both languages. */
export const ScaleContext = createContext<Levels>([])

/** The language of the levels' names, where a part of a page is in another than the page. */
export const ScaleLanguage = createContext<Language | null>(null)

export interface LevelNames {
  readonly name: (level: number | null) => string
  readonly letter: (level: number | null) => string
}

export function useLevelNames(): LevelNames {
  const levels = useContext(ScaleContext)
  const other = useContext(ScaleLanguage)
  const told = (text: Bilingual) => (other === null ? inLanguage(text) : text[other])
  const find = (value: number | null) => levels.find((level) => level.value === value)
  return {
    name(value) {
      if (value === null) return t('level.not-rated')
      const level = find(value)
      return level ? told(level.name) : t('level.unknown', { level: value })
    },
    letter(value) {
      if (value === null) return '–'
      const level = find(value)
      return level ? told(level.letter) : String(value)
    },
  }
}
