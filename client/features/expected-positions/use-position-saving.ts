import { useState } from 'preact/hooks'
import { ApiError, api } from '../../api.ts'
import { type Sending, useSending } from '../decisions/use-sending.ts'
import { isSamePosition, type Position, type PositionFields } from './state.ts'

export interface PositionSaving extends Omit<Sending, 'send'> {
  /** What somebody else wrote meanwhile. */
  readonly conflict: Position | null
  readonly save: (fields: PositionFields) => void
}

/** Saves an expected position, or a proposal of one, against the version that it changes. */
export function usePositionSaving(path: string, onSaved: () => void): PositionSaving {
  const [conflict, setConflict] = useState<Position | null>(null)
  const sending = useSending('position', ['text', 'language', 'reference'])

  async function send({ version, ...body }: PositionFields): Promise<void> {
    await api(path, { method: 'PUT', body, version: version ?? 'create' })
  }

  /** One's own words, whose answer was lost on the way, are no conflict. */
  function compare(error: unknown, fields: PositionFields): void {
    const current = currentIn(error)
    if (current === null) throw error
    if (!isSamePosition(fields, current)) {
      setConflict(current)
      throw error
    }
    onSaved()
  }

  return {
    ...sending,
    conflict,
    save: (fields) =>
      sending.send(() => send(fields).then(onSaved, (error) => compare(error, fields))),
  }
}

function currentIn(error: unknown): Position | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null
  return (error.details as { current: Position | null } | null)?.current ?? null
}
