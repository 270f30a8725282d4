import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import type { ApiError } from '../../api.ts'
import { language } from '../../language.tsx'
import { type Reading, read } from '../../read.ts'
import { user } from '../../session.tsx'
import { markStale } from '../../stale.ts'
import { useRetry } from '../../ui/use-retry.ts'

export interface RegionCells {
  /** In the order of the framework; null until every one has been asked for. */
  readonly cells: readonly Cell[] | null
  /** How many could not be read; for lack of a connection they are tried again by themselves. */
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
  const [asOf, setAsOf] = useState<Date | null>(null)
  const [waits, setWaits] = useState(false)
  const [loading, setLoading] = useState(true)
  const [attempt, setAttempt] = useState(0)
  const wanted = judgements.join()
  const pathOf = (judgement: string) => `/rounds/${round}/cells/${region}/${judgement}`

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    setLoading(true)
    const readings = judgements.map((judgement) =>
      read<Cell>(pathOf(judgement), { signal }).catch((error: ApiError) => error),
    )
    void Promise.all(readings).then((all) => {
      if (signal.aborted) return
      const came = all.flatMap((one) => ('data' in one ? [one] : []))
      setFound(new Map(came.map(({ data }) => [data.judgement, data])))
      setFailed(judgements.filter((_, index) => !('data' in (all[index] ?? {}))))
      setAsOf(oldestOf(came))
      setWaits(all.some((one) => ('data' in one ? one.asOf !== null : one.status === 0)))
      setLoading(false)
    })
    return () => controller.abort()
  }, [round, region, wanted, language.value, user.value?.id, attempt])

  const reloadAll = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => (asOf ? markStale(asOf) : undefined), [asOf])
  useRetry(waits && !loading, reloadAll)
  return {
    cells: failed && judgements.flatMap((judgement) => found.get(judgement) ?? []),
    failed: failed?.length ?? 0,
    async reload(judgement) {
      const reading = await read<Cell>(pathOf(judgement)).catch(() => null)
      if (reading?.asOf !== null) return
      setFound((before) => new Map(before).set(judgement, reading.data))
    },
    reloadAll,
  }
}

const oldestOf = (readings: readonly Reading<Cell>[]): Date | null =>
  readings
    .flatMap(({ asOf }) => asOf ?? [])
    .sort((one, other) => one.getTime() - other.getTime())[0] ?? null
