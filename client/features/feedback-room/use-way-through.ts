import { useEffect, useState } from 'preact/hooks'
import type { Cell } from '../../../server/contract/cells.ts'
import { isKept } from '../../kept.ts'
import { useMedia } from '../../ui/use-media.ts'
import { agreedKey } from '../agreement/AgreedForm.tsx'
import { formKey } from '../cells/cell-key.ts'
import { useRatingKeys } from '../rating-keys/use-rating-keys.ts'
import { isSettled, nextOpen } from './room.ts'
import { focusJudgement, judgementInView } from './way-through-room.ts'

export interface WayThrough {
  /** Whether one line stands for the judgement; null where it does not fold. */
  readonly isFolded: (cell: Cell) => boolean | null
  readonly fold: (judgement: string, folded: boolean) => void
  /** Unfolds a judgement and goes to its heading. */
  readonly goTo: (judgement: string) => void
  readonly goToNextOpen: () => void
}

/**
 * The way through the judgements of a page: those that are settled stand in one line each until
 * somebody unfolds them, and fold again when they are settled anew. On a phone all but the first open
 * one do. What is new to the viewer, and what somebody has begun to write in, starts unfolded. Keys
 * lead to the next and to the one before.
 */
export function useWayThrough(
  cells: readonly Cell[] | null,
  isNew: (cell: Cell) => boolean,
): WayThrough {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const settled = (cells ?? []).filter(isSettled).map(({ judgement }) => judgement)
  const [before, setBefore] = useState<readonly string[]>([])
  if (settled.join() !== before.join()) {
    const changed = settled.filter((judgement) => !before.includes(judgement))
    setBefore(settled)
    setChosen(new Map([...chosen].filter(([judgement]) => !changed.includes(judgement))))
  }

  const fold = (judgement: string, folded: boolean) =>
    setChosen((choices) => new Map(choices).set(judgement, folded))
  const goTo = (judgement: string) => {
    fold(judgement, false)
    requestAnimationFrame(() => focusJudgement(judgement))
  }
  const codes = (cells ?? []).map(({ judgement }) => judgement)

  useRatingKeys([], ({ kind }) => {
    const index = codes.indexOf(judgementInView(codes) ?? '')
    const to = kind === 'next' ? index + 1 : kind === 'previous' ? index - 1 : -1
    const judgement = codes[to]
    if (judgement !== undefined) focusJudgement(judgement)
  })

  const isNarrow = useMedia('(max-width: 640px)')
  const firstOpen = nextOpen(cells ?? [], null)?.judgement

  const isThere = cells !== null
  useEffect(() => {
    const named = decodeURIComponent(location.hash.slice(1))
    if (codes.includes(named)) goTo(named)
  }, [isThere])

  return {
    isFolded(cell) {
      if (!isSettled(cell) && !isNarrow) return null
      const begun = isKept(formKey('feedback', cell)) || isKept(agreedKey(cell))
      const isTurn = cell.judgement === firstOpen
      return chosen.get(cell.judgement) ?? !(begun || isTurn || isNew(cell))
    },
    fold,
    goTo,
    goToNextOpen() {
      const next = nextOpen(cells ?? [], judgementInView(codes))
      if (next) goTo(next.judgement)
      else focusJudgement('the-rest')
    },
  }
}
