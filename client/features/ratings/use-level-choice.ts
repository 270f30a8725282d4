import { useState } from 'preact/hooks'
import type { DraftContent } from '../../../server/contract/cells.ts'
import type { Level, Scale } from '../../../server/core/scale.ts'
import { withLevel } from './rating-content.ts'

export interface LevelChoice {
  /** Whether the person chose to give no level. */
  readonly notRated: boolean
  readonly choose: (level: Level | null) => void
}

export function useLevelChoice(
  content: DraftContent,
  scale: Scale,
  onChange: (content: DraftContent) => void,
): LevelChoice {
  const [choseNone, setChoseNone] = useState(false)
  return {
    notRated: content.level === null && (choseNone || content.reason !== ''),
    choose(level) {
      setChoseNone(level === null)
      onChange(withLevel(content, level, scale))
    },
  }
}
