import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { takesKeys } from '../rating-keys/keys.ts'

export const moveKeys = { next: 'n', back: 'b' } as const

const place = 'workshop-keys'

/** Whether the keys of the facilitator's screen do anything, in this browser. */
export const keysAreOn = signal(read() !== 'off')

export function switchKeys(on: boolean): void {
  keysAreOn.value = on
  try {
    localStorage.setItem(place, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

/** Acts on the keys, wherever the focus is outside the fields that take text. */
export function useMoveKeys(acts: { readonly next: () => void; readonly back: () => void }): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, repeat, defaultPrevented, altKey, ctrlKey, metaKey, target } = event
      if (!keysAreOn.peek() || repeat || defaultPrevented || altKey || ctrlKey || metaKey) return
      if (takesKeys(target)) return
      const pressed = key.toLowerCase()
      const act = (['next', 'back'] as const).find((one) => moveKeys[one] === pressed)
      if (!act) return
      event.preventDefault()
      latest.current[act]()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
