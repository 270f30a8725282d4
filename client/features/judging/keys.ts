import type { Chosen } from '../../../server/core/comparisons/choice.ts'
import { type Pressed, takesKeys } from '../rating-keys/keys.ts'

export type JudgingAction = Chosen | 'undo'

const actions: Readonly<Record<string, JudgingAction>> = {
  '1': 'left',
  arrowleft: 'left',
  '2': 'right',
  arrowright: 'right',
  t: 'tie',
  u: 'undo',
}

/** What a press of a key does while pairs are compared; null while somebody types, or for another. */
export function judgingActionOf(pressed: Pressed): JudgingAction | null {
  const { key, altKey, ctrlKey, metaKey, target } = pressed
  if (altKey || ctrlKey || metaKey || takesKeys(target)) return null
  return actions[key.toLowerCase()] ?? null
}
