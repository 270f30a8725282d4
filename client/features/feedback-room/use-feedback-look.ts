import { useEffect, useState } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import type { FeedbackLook } from '../../../server/contract/feedback-news.ts'
import { api } from '../../api.ts'
import type { Review } from '../rounds/round-tasks.ts'

/** Tells the server that a consortium's lead looks, and which answers are new to them since before. */
export function useFeedbackLook({ id, standing }: Review): (cell: Cell) => boolean {
  const [look, setLook] = useState<FeedbackLook | null>(null)
  const { ownRegion } = standing
  useEffect(() => {
    if (!ownRegion) return
    const controller = new AbortController()
    const { signal } = controller
    api<FeedbackLook>(`/reviews/${id}/feedback-look`, { method: 'PUT', body: {}, signal }).then(
      setLook,
      () => undefined,
    )
    return () => controller.abort()
  }, [id, ownRegion])
  return ({ feedback }) => {
    const at = feedback?.answeredAt ?? null
    return look !== null && at !== null && (look.since === null || at > look.since)
  }
}
