import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Framework } from '../../server/contract/framework.ts'
import { inLanguage, t } from '../language.tsx'

type Levels = Framework['scale']['levels']

/** The levels of the framework in use: the one place that names them, in both languages. */
export const ScaleContext = createContext<Levels>([])

export interface LevelNames {
  readonly name: (level: number | null) => string
  readonly letter: (level: number | null) => string
}

export function useLevelNames(): LevelNames {
  const levels = useContext(ScaleContext)
  const find = (value: number | null) => levels.find((level) => level.value === value)
  return {
    name(value) {
      if (value === null) return t('level.not-rated')
      const level = find(value)
      return level ? inLanguage(level.name) : t('level.unknown', { level: value })
    },
    letter(value) {
      if (value === null) return '–'
      const level = find(value)
      return level ? inLanguage(level.letter) : String(value)
    },
  }
}
