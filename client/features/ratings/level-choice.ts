import type { DraftContent } from '../../../server/contract/cells.ts'
import type { Level, Scale } from '../../../server/core/scale.ts'
import { isNotRated, withLevel } from './rating-content.ts'

export interface LevelChoice {
  /** Whether the person chose to give no level. */
  readonly notRated: boolean
  readonly choose: (level: Level | null) => void
}

export function levelChoice(
  content: DraftContent,
  scale: Scale,
  onChange: (content: DraftContent) => void,
): LevelChoice {
  return {
    notRated: isNotRated(content),
    choose: (level) => onChange(withLevel(content, level, scale)),
  }
}
