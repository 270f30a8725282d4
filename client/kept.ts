import { effect } from '@preact/signals'
import { useState } from 'preact/hooks'
import { user } from './session.tsx'

const kept = new Map<string, unknown>()

effect(() => {
  if (user.value === null) kept.clear()
})

export interface Kept<T> {
  readonly value: T
  readonly change: (value: T) => void
  /** Once it is on the server: back to the start. */
  readonly forget: () => void
}

/**
 * What is typed into a form that has no draft on the server. It stays in memory while its person
 * walks through the pages, until it is sent or they sign out; it is never in the browser's storage.
 */
export function useKept<T>(key: string, start: () => T): Kept<T> {
  const name = `${user.value?.id} ${key}`
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : start()))
  return {
    value,
    change(next) {
      kept.set(name, next)
      setValue(() => next)
    },
    forget() {
      kept.delete(name)
      setValue(start)
    },
  }
}

/** Whether something typed waits to be sent. */
export const hasKept = () => kept.size > 0
