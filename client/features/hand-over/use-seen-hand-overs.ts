import { useEffect } from 'preact/hooks'
import type { Round } from '../../../server/contract/rounds.ts'
import { api } from '../../api.ts'

/**
 * Keeps that the viewer has opened a review that was handed over to them, where its note stands.
 * Where that does not arrive, the home page announces it once more.
 */
export function useSeenHandOvers(
  { handedOver }: Pick<Round, 'handedOver'>,
  { id, region }: Round['reviews'][number],
): void {
  const announced = handedOver.some((one) => one.region === region.id)
  useEffect(() => {
    if (announced) {
      void api(`/reviews/${id}/hand-overs-seen`, { method: 'PUT', body: {} }).catch(() => undefined)
    }
  }, [announced, id])
}
