import type { OverallText } from '../../../server/contract/overall.ts'
import { type Resource, useResource } from '../../resource.ts'
import { type NotesOfRegion, notesByRegion, regionsIn } from './overall-texts.ts'

/** The overall statements and notes of a round that the viewer may read. */
export function useOverall(round: string): Resource<OverallText[]> {
  return useResource<OverallText[]>(`/rounds/${round}/overall`)
}

/** What the lead reviewer noted on comparing the regions of a round, as far as the viewer may read it. */
export function useComparability(round: string): readonly NotesOfRegion[] {
  const { data } = useOverall(round)
  return data ? notesByRegion(data, regionsIn(data)) : []
}
