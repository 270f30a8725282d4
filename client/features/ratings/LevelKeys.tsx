import type { Level } from '../../../server/core/scale.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { useLevelKeys } from './level-keys.ts'
import { levelKeysOn, switchLevelKeys } from './level-keys-choice.ts'

export interface LevelKeysProps {
  readonly levels: readonly Level[]
  readonly paused: boolean
  readonly onChoose: (level: Level) => void
}

/** Says that the number keys choose a level, and switches them on and off. */
export function LevelKeys({ levels, paused, onChoose }: LevelKeysProps) {
  const { name } = useLevelNames()
  useLevelKeys(levelKeysOn.value && !paused, levels, (level) => {
    onChoose(level)
    announce(t('rating.chosen', { level: name(level) }))
  })
  return (
    <div class="level-keys">
      <Checkbox
        name="level-keys"
        label={t('rating.keys', { lowest: Math.min(...levels), highest: Math.max(...levels) })}
        checked={levelKeysOn.value}
        onChange={switchLevelKeys}
      />
    </div>
  )
}
