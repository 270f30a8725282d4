import { effect } from '@preact/signals'
import { useState } from 'preact/hooks'
import { user } from './session.tsx'

const kept = new Map<string, unknown>()

/** Nothing of one person is shown once another signs in, or nobody is signed in. */
effect(() => {
  const others = [...kept.keys()].filter((name) => !name.startsWith(`${user.value?.id} `))
  for (const name of others) kept.delete(name)
})

/** The browser asks before it closes a page with words that were not sent. */
addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault()
})

export interface Kept<T> {
  readonly value: T
  readonly change: (value: T) => void
  /** Once it is on the server: back to the start. */
  readonly forget: () => void
}

/** Whether something typed under this key waits to be sent. */
export const isKept = (key: string) => kept.has(nameOf(key))

const nameOf = (key: string) => `${user.value?.id} ${key}`

/**
 * What is typed into a form that has no draft on the server. It stays in memory while its person
 * walks through the pages, until it is sent or they sign out; it is never in the browser's storage.
 */
export function useKept<T>(key: string, start: () => T): Kept<T> {
  const name = nameOf(key)
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : start()))
  return {
    value,
    change(next) {
      if (JSON.stringify(next) === JSON.stringify(start())) kept.delete(name)
      else kept.set(name, next)
      setValue(() => next)
    },
    forget() {
      kept.delete(name)
      setValue(start)
    },
  }
}
