import { useRef, useState } from 'preact/hooks'
import { v4 } from 'uuid'
import type { Cell } from '../../../server/contract/cells.ts'
import { ApiError, api } from '../../api.ts'
import { createIdKeeper } from '../../creation-id.ts'
import { t } from '../../language.tsx'
import { forgetRead } from '../../read.ts'
import { announce } from '../../ui/announcements.tsx'
import { cellPath } from '../cells/cell-key.ts'
import { draftStoreOf, forgetDraftStore } from '../ratings/draft-stores.ts'
import { toNewRating } from '../ratings/rating-content.ts'
import { countOf, type Outcome, type Outcomes } from './check.ts'

export interface SealAll {
  readonly busy: boolean
  /** By judgement. */
  readonly outcomes: Outcomes
  /** How many times some have been sealed. */
  readonly times: number
  readonly seal: (cells: readonly Cell[]) => Promise<void>
}

/** Seals several drafts, one request after the other; one that fails leaves the others be. */
export function useSealAll(): SealAll {
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map())
  const [times, setTimes] = useState(0)
  const keepers = useRef(new Map<string, (content: unknown) => string>())

  const idOf = (path: string, body: unknown): string => {
    const keeper = keepers.current.get(path) ?? createIdKeeper(v4)
    keepers.current.set(path, keeper)
    return keeper(body)
  }

  return {
    busy,
    outcomes,
    times,
    async seal(cells) {
      setBusy(true)
      const all = new Map(outcomes)
      for (const { judgement } of cells) all.delete(judgement)
      for (const cell of cells) {
        all.set(cell.judgement, await sealOne(cell, idOf))
        setOutcomes(new Map(all))
      }
      setBusy(false)
      setTimes((before) => before + 1)
      announce(
        t('sealing.done', { sealed: countOf(all, 'sealed'), failed: countOf(all, 'failed') }),
      )
    },
  }
}

async function sealOne(
  cell: Cell,
  idOf: (path: string, body: unknown) => string,
): Promise<Outcome> {
  const path = cellPath(cell)
  const store = draftStoreOf(path, cell.own?.draft ?? null)
  await store.rest()
  const { content, conflict } = store.state.peek()
  if (conflict) return { kind: 'failed', message: () => t('rating.draft-conflict') }
  const body = toNewRating(content, null)
  try {
    const request = { method: 'PUT', body, version: 'create' } as const
    await api(`${path}/ratings/${idOf(path, body)}`, request)
    forgetDraftStore(path)
    forgetRead(`/rounds/${cell.round.id}/cells/${cell.review.region.id}/${cell.judgement}`)
    return { kind: 'sealed' }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    store.wake()
    return { kind: 'failed', message: error.tell }
  }
}
