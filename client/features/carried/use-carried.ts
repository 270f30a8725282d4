import type { CarriedRound } from '../../../server/contract/carried.ts'
import type { RoundSummary } from '../../../server/contract/rounds.ts'
import { useResource } from '../../resource.ts'

/** What a round took over from an earlier one; null while it is asked, and where there is none. */
export function useCarried({
  id,
  carried,
}: Pick<RoundSummary, 'id' | 'carried'>): CarriedRound | null {
  return useResource<CarriedRound>(carried ? `/rounds/${id}/carried` : null).data
}
