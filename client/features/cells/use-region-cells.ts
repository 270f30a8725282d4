import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import { api } from '../../api.ts'
import { language } from '../../language.tsx'
import { user } from '../../session.tsx'

export interface RegionCells {
  /** In the order of the framework; null until every one has been asked for. */
  readonly cells: readonly Cell[] | null
  /** How many could not be read. */
  readonly failed: number
  /** Reads one judgement again; what is there stays until it comes. */
  readonly reload: (judgement: string) => Promise<void>
  readonly reloadAll: () => void
}

/** Every judgement of a region, each as a viewer may see it. */
export function useRegionCells(
  round: string,
  region: string,
  judgements: readonly string[],
): RegionCells {
  const [found, setFound] = useState<ReadonlyMap<string, Cell>>(new Map())
  const [failed, setFailed] = useState<readonly string[] | null>(null)
  const [attempt, setAttempt] = useState(0)
  const wanted = judgements.join()
  const pathOf = (judgement: string) => `/rounds/${round}/cells/${region}/${judgement}`

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const read = judgements.map((judgement) =>
      api<Cell>(pathOf(judgement), { signal }).catch(() => null),
    )
    void Promise.all(read).then((cells) => {
      if (signal.aborted) return
      const came = cells.filter((cell) => cell !== null)
      setFound(new Map(came.map((cell) => [cell.judgement, cell])))
      setFailed(judgements.filter((_, index) => cells[index] === null))
    })
    return () => controller.abort()
  }, [round, region, wanted, language.value, user.value?.id, attempt])

  return {
    cells: failed && judgements.flatMap((judgement) => found.get(judgement) ?? []),
    failed: failed?.length ?? 0,
    async reload(judgement) {
      const cell = await api<Cell>(pathOf(judgement)).catch(() => null)
      if (cell) setFound((before) => new Map(before).set(judgement, cell))
    },
    reloadAll: useCallback(() => setAttempt((count) => count + 1), []),
  }
}
