import type { OverallText } from '../../../server/contract/overall.ts'
import { type Resource, useResource } from '../../resource.ts'

/** The overall statements and notes of a round that the viewer may read. */
export function useOverall(round: string): Resource<OverallText[]> {
  return useResource<OverallText[]>(`/rounds/${round}/overall`)
}
