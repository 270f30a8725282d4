import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ApiError } from '../../api.ts'
import { sessionEnded, user } from '../../session.tsx'
import { type FieldError, fieldErrors, messageFor } from '../../ui/field-errors.ts'
import { retryDelay } from '../../ui/retry-delay.ts'

/** `waiting` has no connection: what was typed is sent again until it arrives. */
export type SendingState = 'idle' | 'sending' | 'waiting' | 'signed-out'

export interface Sending<Current = never> {
  readonly state: SendingState
  readonly errors: readonly FieldError[]
  /** What somebody else recorded in this place meanwhile, until the person has chosen. */
  readonly recorded: Current | null
  readonly errorFor: (field: string) => string | null
  /** Sends a form; while there is no connection it is sent again, each time after a longer wait. */
  readonly send: (attempt: () => Promise<void>) => void
  /** Shows errors that the form found by itself. */
  readonly refuse: (errors: readonly FieldError[]) => void
}

/** What a session that ran out kept from being sent, until its person has signed in again. */
interface Interrupted {
  readonly attempt: () => Promise<void>
  readonly person: string | undefined
}

/**
 * The sending of a form whose words must not be lost. Fields go by the names that the server knows;
 * the prefix keeps the ids of several forms on a page apart.
 */
export function useSending<Current = never>(
  prefix: string,
  fields: readonly string[],
): Sending<Current> {
  const [state, setState] = useState<SendingState>('idle')
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [recorded, setRecorded] = useState<Current | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const interrupted = useRef<Interrupted | null>(null)
  useEffect(() => () => clearTimeout(timer.current), [])
  useSignalEffect(() => {
    const waits = interrupted.current
    if (sessionEnded.value || waits === null) return
    interrupted.current = null
    if (waits.person === user.peek()?.id) void run(waits.attempt, 0)
  })

  const refuse = (found: readonly FieldError[]) => setErrors(prefixed(found, prefix))

  async function run(attempt: () => Promise<void>, times: number): Promise<void> {
    setState('sending')
    setErrors([])
    try {
      await attempt()
      setState('idle')
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status === 0) {
        setState('waiting')
        timer.current = setTimeout(() => void run(attempt, times + 1), retryDelay(times))
      } else {
        setRecorded(currentIn<Current>(error))
        setState(error.status === 401 ? 'signed-out' : 'idle')
        if (error.status === 401) interrupted.current = { attempt, person: user.peek()?.id }
        refuse(fieldErrors(error, fields))
      }
    }
  }

  return {
    state,
    errors,
    recorded,
    errorFor: (field) => messageFor(errors, `${prefix}.${field}`),
    send(attempt) {
      clearTimeout(timer.current)
      interrupted.current = null
      setErrors([])
      setRecorded(null)
      void run(attempt, 0)
    },
    refuse,
  }
}

/** Errors by the ids of their fields on the page, where several forms stand on it. */
export const prefixed = (errors: readonly FieldError[], prefix: string): FieldError[] =>
  errors.map((error) => ({ ...error, field: error.field && `${prefix}.${error.field}` }))

/** What stands in a place by then, where a change of it came too late; null for other errors. */
export function currentIn<Current>(error: unknown): Current | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null
  const { details } = error
  return (details as { current: Current | null } | null)?.current ?? null
}
