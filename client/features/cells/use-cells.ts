import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import type { ApiError } from '../../api.ts'
import { language } from '../../language.tsx'
import { type Reading, read } from '../../read.ts'
import { user } from '../../session.tsx'
import { markStale } from '../../stale.ts'
import { useRetry } from '../../ui/use-retry.ts'

/** One judgement of one region of a round. */
export interface CellPlace {
  readonly region: string
  readonly judgement: string
}

export interface Cells {
  /** In the order of the places; null until every one has been asked for. */
  readonly cells: readonly Cell[] | null
  /** How many could not be read; for lack of a connection they are tried again by themselves. */
  readonly failed: number
  /** Reads one again; what is there stays until it comes. */
  readonly reload: (place: CellPlace) => Promise<void>
  readonly reloadAll: () => void
}

/** Several cells of a round, each as a viewer may see it. */
export function useCells(round: string, places: readonly CellPlace[]): Cells {
  const [found, setFound] = useState<ReadonlyMap<string, Cell>>(new Map())
  const [failed, setFailed] = useState<readonly string[] | null>(null)
  const [asOf, setAsOf] = useState<Date | null>(null)
  const [waits, setWaits] = useState(false)
  const [loading, setLoading] = useState(true)
  const [attempt, setAttempt] = useState(0)
  const wanted = places.map(keyOf)
  const pathOf = ({ region, judgement }: CellPlace) =>
    `/rounds/${round}/cells/${region}/${judgement}`

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    setLoading(true)
    const readings = places.map((place) =>
      read<Cell>(pathOf(place), { signal }).catch((error: ApiError) => error),
    )
    void Promise.all(readings).then((all) => {
      if (signal.aborted) return
      const came = all.flatMap((one) => ('data' in one ? [one] : []))
      setFound(new Map(came.map(({ data }) => [keyOf(placeOf(data)), data])))
      setFailed(wanted.filter((_, index) => !('data' in (all[index] ?? {}))))
      setAsOf(oldestOf(came))
      setWaits(all.some((one) => ('data' in one ? one.asOf !== null : one.status === 0)))
      setLoading(false)
    })
    return () => controller.abort()
  }, [round, wanted.join(), language.value, user.value?.id, attempt])

  const reloadAll = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => (asOf ? markStale(asOf) : undefined), [asOf])
  useRetry(waits && !loading, reloadAll)
  return {
    cells: failed && wanted.flatMap((key) => found.get(key) ?? []),
    failed: failed?.length ?? 0,
    async reload(place) {
      const reading = await read<Cell>(pathOf(place)).catch(() => null)
      if (reading?.asOf !== null) return
      setFound((before) => new Map(before).set(keyOf(place), reading.data))
    },
    reloadAll,
  }
}

const keyOf = ({ region, judgement }: CellPlace): string => `${region} ${judgement}`

const placeOf = ({ review, judgement }: Cell): CellPlace => ({
  region: review.region.id,
  judgement,
})

const oldestOf = (readings: readonly Reading<Cell>[]): Date | null =>
  readings
    .flatMap(({ asOf }) => asOf ?? [])
    .sort((one, other) => one.getTime() - other.getTime())[0] ?? null
