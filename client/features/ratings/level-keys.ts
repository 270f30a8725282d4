import { useEffect } from 'preact/hooks'
import type { Level } from '../../../server/core/scale.ts'

export interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly target: EventTarget | null
}

/** The level that a press of a key chooses; null while somebody types, or for any other key. */
export function levelOfKey(pressed: Pressed, levels: readonly Level[]): Level | null {
  const { key, altKey, ctrlKey, metaKey, target } = pressed
  if (altKey || ctrlKey || metaKey || takesKeys(target)) return null
  return levels.find((level) => String(level) === key) ?? null
}

const choosers = ['radio', 'checkbox', 'button', 'submit']

/** Whether a control takes the keys as text, or to choose by. */
function takesKeys(target: EventTarget | null): boolean {
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>
  if (tagName === 'INPUT') return !choosers.includes(type ?? '')
  return tagName === 'TEXTAREA' || tagName === 'SELECT' || isContentEditable === true
}

/** Chooses a level by its number, wherever the focus is outside the fields that take text. */
export function useLevelKeys(
  on: boolean,
  levels: readonly Level[],
  choose: (level: Level) => void,
): void {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const level = levelOfKey(event, levels)
      if (level !== null) choose(level)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
