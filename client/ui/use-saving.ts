import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '../api.ts'
import { t } from '../language.tsx'
import { type Submission, useSubmission } from './use-submission.ts'

export interface Saving extends Submission {
  /** Whether what was last sent has not reached the server. */
  readonly unsent: boolean
  /** When it last went through. */
  readonly savedAt: Date | null
}

/** The sending of a form that saves something: it says so where nothing reached the server. */
export function useSaving(fields: readonly string[]): Saving {
  const submission = useSubmission(fields)
  const [unsent, setUnsent] = useState(false)
  const [savedAt, setSavedAt] = useState<Date | null>(null)

  async function send(save: () => Promise<unknown>): Promise<void> {
    setUnsent(false)
    try {
      await save()
      setSavedAt(new Date())
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 0) throw error
      setUnsent(true)
      const message = () => `${t('form.not-saved')}. ${error.tell()}`
      throw new ApiError(0, { code: error.code, message })
    }
  }

  const submit = (save: () => Promise<unknown>) => submission.submit(() => send(save))
  return { ...submission, unsent, savedAt, submit }
}

/** Sends what did not reach the server again, once the browser is back on the network. */
export function useRetryOnline({ unsent }: Saving, retry: (event: Event) => unknown): void {
  useEffect(() => {
    if (!unsent) return
    addEventListener('online', retry)
    return () => removeEventListener('online', retry)
  })
}
