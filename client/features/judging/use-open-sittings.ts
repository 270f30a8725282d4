import type { OpenSittings } from '../../../server/contract/comparisons.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { mayJudge } from '../../../server/core/comparisons/judging.ts'
import { useResource } from '../../resource.ts'

const none: OpenSittings = { own: null, others: null }

/** What of a round's comparisons is begun and not handed in, as far as the viewer is told. */
export function useOpenSittings({
  id,
  provenance,
  standing,
}: Pick<Round, 'id' | 'provenance' | 'standing'>): OpenSittings {
  const { data } = useResource<OpenSittings>(
    mayJudge(provenance, standing) ? `/rounds/${id}/sittings` : null,
  )
  return data ?? none
}
