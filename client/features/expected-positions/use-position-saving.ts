import { useState } from 'preact/hooks'
import { ApiError, api } from '../../api.ts'
import { type Sending, useSending } from '../decisions/use-sending.ts'
import { isSamePosition, type Position, type PositionFields } from './state.ts'

export interface PositionSaving extends Omit<Sending, 'send'> {
  /** What somebody else wrote meanwhile. */
  readonly conflict: Position | null
  readonly save: (fields: PositionFields) => void
  /** Once the person has chosen between the two. */
  readonly settle: () => void
}

/**
 * Saves an expected position, or a proposal of one, against the version that it changes. `onSaved`
 * is told what was saved, with the version that it has by then. The prefix keeps the ids of several
 * forms on a page apart.
 */
export function usePositionSaving(
  path: string,
  onSaved: (saved: PositionFields) => void,
  prefix = 'position',
): PositionSaving {
  const [conflict, setConflict] = useState<Position | null>(null)
  const sending = useSending(prefix, ['text', 'language', 'reference'])

  async function put(fields: PositionFields): Promise<void> {
    const version = await send(path, fields).catch((error) => compare(error, fields))
    setConflict(null)
    onSaved({ ...fields, version })
  }

  /** One's own words, whose answer was lost on the way, are no conflict. */
  function compare(error: unknown, fields: PositionFields): number {
    const current = currentIn(error)
    if (current === null) throw error
    if (isSamePosition(fields, current)) return current.version
    setConflict(current)
    throw error
  }

  return {
    ...sending,
    conflict,
    save: (fields) => sending.send(() => put(fields)),
    settle() {
      setConflict(null)
      sending.refuse([])
    },
  }
}

async function send(path: string, { version, ...body }: PositionFields): Promise<number> {
  const request = { method: 'PUT', body, version: version ?? 'create' } as const
  return (await api<{ version: number }>(path, request)).version
}

function currentIn(error: unknown): Position | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null
  return (error.details as { current: Position | null } | null)?.current ?? null
}
