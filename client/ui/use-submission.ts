import { useState } from 'preact/hooks'
import { ApiError } from '../api.ts'
import { type FieldError, fieldErrors, messageFor } from './field-errors.ts'

export interface Submission {
  readonly busy: boolean
  readonly errors: readonly FieldError[]
  readonly errorFor: (field: string) => string | null
  /** Runs what a form sends; a refusal becomes its errors. Gives whether it went through. */
  readonly submit: (send: () => Promise<unknown>) => Promise<boolean>
  /** Shows errors that the form found by itself. */
  readonly refuse: (errors: readonly FieldError[]) => void
}

/** The sending of one form with these fields. */
export function useSubmission(fields: readonly string[]): Submission {
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<readonly FieldError[]>([])

  async function submit(send: () => Promise<unknown>): Promise<boolean> {
    setBusy(true)
    setErrors([])
    try {
      await send()
      return true
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setErrors(fieldErrors(error, fields))
      return false
    } finally {
      setBusy(false)
    }
  }

  return { busy, errors, errorFor: (field) => messageFor(errors, field), submit, refuse: setErrors }
}
