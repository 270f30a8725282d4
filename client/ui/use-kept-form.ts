import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '../api.ts'
import { isKept, type Kept, useKept } from '../kept.ts'
import { isSame, type Versioned } from '../versioned.ts'
import { type Saving, useRetryOnline, useSaving } from './use-saving.ts'

export interface KeptFormOptions<T> {
  /** What the buffer holds the words under. */
  readonly key: string
  /** What the server has, as the page read it. */
  readonly found: Versioned<T>
  readonly fields: readonly string[]
  readonly send: (value: T, version: number) => Promise<{ readonly version: number }>
  /** What the server has by now, where it refused; null where it takes no change any more. */
  readonly readCurrent: () => Promise<Versioned<T> | null>
  /** Reads the page's data again. */
  readonly reload: () => void
}

export interface KeptForm<T> extends Saving {
  readonly typed: T
  /** The version that a change is made against. */
  readonly version: number
  /** Whether anything was typed that is not on the server. */
  readonly changed: boolean
  /** What somebody else made of it meanwhile. */
  readonly conflict: Versioned<T> | null
  readonly kept: Pick<Kept<unknown>, 'recoveredAt' | 'keepRecovered' | 'forget'>
  readonly change: (typed: T) => void
  /** Sends what was typed; gives the version that this makes. To be run by `submit`. */
  readonly sendTyped: () => Promise<number>
  readonly save: () => Promise<boolean>
  /** Saves what was typed over what somebody else saved. */
  readonly keepMine: () => Promise<boolean>
  readonly takeCurrent: () => void
}

/** A form over something with a version, which holds what is typed until it is on the server. */
export function useKeptForm<T>(options: KeptFormOptions<T>): KeptForm<T> {
  const { key, found, fields, send, readCurrent, reload } = options
  const kept = useKept<Versioned<T>>(key, () => found)
  /** What was sent stays in sight until the page has read it again. */
  const [sent, setSent] = useState<Versioned<T> | null>(null)
  const [conflict, setConflict] = useState<Versioned<T> | null>(null)
  const saving = useSaving(fields)
  const typed = sent ?? kept.value

  useEffect(() => {
    setSent(null)
    if (!isKept(key)) kept.forget()
  }, [found.version])

  async function sendAgainst(version: number): Promise<number> {
    try {
      const saved = await send(typed.value, version)
      return settle(saved.version)
    } catch (error) {
      return resolve(error)
    }
  }

  function settle(version: number): number {
    kept.forget()
    setConflict(null)
    setSent({ value: typed.value, version })
    reload()
    return version
  }

  /** A lost answer, or a change of what this form does not hold, needs no question. */
  async function resolve(error: unknown): Promise<number> {
    if (!(error instanceof ApiError) || (error.status !== 412 && error.status !== 409)) throw error
    const current = await readCurrent()
    if (current === null) {
      kept.forget()
      reload()
      throw error
    }
    if (error.status === 409) throw error
    if (isSame(current.value, typed.value)) return settle(current.version)
    if (typed.version === found.version && isSame(current.value, found.value)) {
      return sendAgainst(current.version)
    }
    setConflict(current)
    throw error
  }

  const save = () => saving.submit(() => sendAgainst(typed.version))
  useRetryOnline(saving, save)
  return {
    ...saving,
    typed: typed.value,
    version: typed.version,
    changed: sent === null && isKept(key),
    conflict,
    kept,
    change(value) {
      setSent(null)
      kept.change({ value, version: typed.version })
    },
    sendTyped: () => sendAgainst(typed.version),
    save,
    keepMine: () => saving.submit(() => sendAgainst(conflict?.version ?? typed.version)),
    takeCurrent() {
      saving.refuse([])
      setConflict(null)
      kept.forget()
      reload()
    },
  }
}
