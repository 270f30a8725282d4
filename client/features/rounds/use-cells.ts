import { useEffect, useState } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import { api } from '../../api.ts'
import { language } from '../../language.tsx'
import { user } from '../../session.tsx'
import { type CellPlace, keyOf } from './cell-steps.ts'

export interface Cells {
  readonly found: ReadonlyMap<string, Cell>
  /** How many could not be read. */
  readonly failed: number
  readonly complete: boolean
}

const nothing: Cells = { found: new Map(), failed: 0, complete: false }

/** How many are asked for at once. */
const atOnce = 4

/** Several judgements of a round, each as soon as it has come. */
export function useCells(round: string, places: readonly CellPlace[]): Cells {
  const [cells, setCells] = useState(nothing)
  const wanted = places.map(keyOf).join(';')

  useEffect(() => {
    const controller = new AbortController()
    setCells(nothing)
    void readAll(round, places, controller.signal, setCells)
    return () => controller.abort()
  }, [round, wanted, language.value, user.value?.id])

  return cells
}

async function readAll(
  round: string,
  places: readonly CellPlace[],
  signal: AbortSignal,
  tell: (cells: Cells) => void,
): Promise<void> {
  const waiting = [...places]
  const found = new Map<string, Cell>()
  let failed = 0
  const work = async () => {
    for (let place = waiting.shift(); place && !signal.aborted; place = waiting.shift()) {
      const path = `/rounds/${round}/cells/${place.region}/${place.judgement}`
      const cell = await api<Cell>(path, { signal }).catch(() => null)
      if (cell) found.set(keyOf(place), cell)
      else failed += 1
      if (!signal.aborted) {
        const complete = found.size + failed === places.length
        tell({ found: new Map(found), failed, complete })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
