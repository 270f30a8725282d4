import { useState } from 'preact/hooks'
import { findHeld, hold, release } from './buffer/buffer.ts'
import { fitTo } from './buffer/fit-to.ts'
import { user } from './session.tsx'

export interface Kept<T> {
  readonly value: T
  readonly change: (value: T) => void
  /** Once it is on the server, or thrown away: back to the start. */
  readonly forget: () => void
  /** When it was typed, where it comes from a visit that ended before it was sent. */
  readonly recoveredAt: Date | null
  /** Says that what was recovered has been seen. */
  readonly keepRecovered: () => void
}

/** Whether something typed under this key waits to be sent. */
export const isKept = (key: string) => findHeld(nameOf(key)) !== null

const nameOf = (key: string) => `${user.value?.id} form ${key}`

/**
 * What is typed into a form that has no draft on the server. The buffer holds it, through pages,
 * reloads and crashes, until it is sent or its person signs out.
 */
export function useKept<T>(key: string, start: () => T): Kept<T> {
  const name = nameOf(key)
  const [value, setValue] = useState<T>(() => fitTo(start(), findHeld(name)?.value))
  const [recoveredAt, setRecoveredAt] = useState(() => {
    const found = findHeld(name)
    return found?.recovered ? new Date(found.at) : null
  })
  return {
    value,
    recoveredAt,
    keepRecovered: () => setRecoveredAt(null),
    change(next) {
      if (JSON.stringify(next) === JSON.stringify(start())) release(name)
      else hold(name, next)
      setValue(() => next)
    },
    forget() {
      release(name)
      setRecoveredAt(null)
      setValue(start)
    },
  }
}
