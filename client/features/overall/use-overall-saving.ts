import { useState } from 'preact/hooks'
import { ApiError, api } from '../../api.ts'
import { type Sending, useSending } from '../decisions/use-sending.ts'
import { type CurrentText, isSameText, type OverallFields } from './overall-form.ts'

export interface OverallSaving extends Omit<Sending, 'send' | 'recorded'> {
  /** What somebody else wrote meanwhile. */
  readonly conflict: CurrentText | null
  /** Saves the fields, or with an empty text takes back what stands there. */
  readonly save: (fields: OverallFields) => void
}

/** Saves a text against the version that it changes. */
export function useOverallSaving(
  path: string,
  prefix: string,
  onSaved: (fields: OverallFields) => void,
): OverallSaving {
  const [conflict, setConflict] = useState<CurrentText | null>(null)
  const { send, recorded: _, ...sending } = useSending(prefix, ['text', 'language'])

  async function put(fields: OverallFields): Promise<void> {
    const { version, language } = fields
    const body = { text: fields.text.trim() || null, language }
    try {
      await api(path, { method: 'PUT', body, version: version ?? 'create' })
    } catch (error) {
      const current = currentIn(error)
      if (!current) throw error
      if (!isSameText(fields, current)) {
        setConflict(current)
        throw error
      }
    }
    setConflict(null)
    onSaved(fields)
  }

  return { ...sending, conflict, save: (fields) => send(() => put(fields)) }
}

function currentIn(error: unknown): CurrentText | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null
  return (error.details as { current: CurrentText | null } | null)?.current ?? null
}
