import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Round } from '../../../server/contract/rounds.ts'
import { language } from '../../language.tsx'
import { read as readRound } from '../../read.ts'
import { user } from '../../session.tsx'

/** How often the round is read again while its page is before somebody, in milliseconds. */
const interval = 30_000

/** The round as it was last read, and for whom, so that a step to the next page shows it at once. */
const lastRead = signal<{ readonly reader: string; readonly round: Round } | null>(null)

/**
 * A round, read again every half minute while the page is visible, whenever the window is come
 * back to, and whenever `about` changes. What was read stays where the server cannot be reached.
 */
export function useRoundWatch(id: string, about: unknown): Round | null {
  const reader = `${user.value?.id} ${id} ${language.value}`

  useEffect(() => {
    const controller = new AbortController()
    const read = () => {
      if (document.visibilityState !== 'visible') return
      readRound<Round>(`/rounds/${id}`, { signal: controller.signal }).then(
        ({ data: round }) => {
          lastRead.value = { reader, round }
        },
        () => {},
      )
    }
    read()
    const timer = setInterval(read, interval)
    addEventListener('focus', read)
    document.addEventListener('visibilitychange', read)
    return () => {
      controller.abort()
      clearInterval(timer)
      removeEventListener('focus', read)
      document.removeEventListener('visibilitychange', read)
    }
  }, [id, reader, about])

  return lastRead.value?.reader === reader ? lastRead.value.round : null
}
