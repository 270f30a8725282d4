import { useEffect, useState } from 'preact/hooks'
import type { LastLook } from '../../../../server/contract/looks.ts'
import { api } from '../../../api.ts'
import { user } from '../../../session.tsx'

/**
 * Tells the server that the viewer looks, and gives what others did since the visit before. Null
 * for somebody who has not signed in, and where the server does not answer: then nothing is marked.
 */
export function useLastLook(roundId: string): LastLook | null {
  const [look, setLook] = useState<LastLook | null>(null)
  const person = user.value?.id
  useEffect(() => {
    setLook(null)
    if (person === undefined) return
    const controller = new AbortController()
    api<LastLook>(`/rounds/${roundId}/last-look`, {
      method: 'PUT',
      signal: controller.signal,
    }).then(
      (answer) => {
        if (!controller.signal.aborted) setLook(answer)
      },
      () => undefined,
    )
    return () => controller.abort()
  }, [roundId, person])
  return look
}
