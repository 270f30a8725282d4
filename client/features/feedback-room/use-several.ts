import { useRef } from 'preact/hooks'
import { v7 } from 'uuid'
import type { Cell } from '../../../server/contract/cells.ts'
import { api } from '../../api.ts'
import { createIdKeeper } from '../../creation-id.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { cellPath } from '../cells/cell-key.ts'
import { type Sending, useSending } from '../decisions/use-sending.ts'

type IdKeeper = (content: unknown) => string

export interface Several extends Pick<Sending, 'state' | 'errors'> {
  readonly record: (cells: readonly Cell[]) => void
}

/**
 * Makes something in several judgements, each as a record of its own, one after another. What went
 * through before a refusal stays; what a lost connection left over is sent again, never twice.
 */
export function useSeveral(
  what: 'feedback' | 'agreed',
  contentOf: (cell: Cell) => unknown,
  reload: (judgement: string) => Promise<void>,
): Several {
  const keepers = useRef(new Map<string, IdKeeper>())
  const { state, errors, send } = useSending(`several-${what}`, [])

  function idFor({ judgement }: Cell, content: unknown): string {
    const keeper = keepers.current.get(judgement) ?? createIdKeeper(v7)
    keepers.current.set(judgement, keeper)
    return keeper(content)
  }

  function record(cells: readonly Cell[]): void {
    const waiting = [...cells]
    send(async () => {
      for (let cell = waiting[0]; cell; cell = waiting[0]) {
        const body = contentOf(cell)
        const path = `${cellPath(cell)}/${what}/${idFor(cell, body)}`
        await api(path, { method: 'PUT', version: 'create', body })
        waiting.shift()
        await reload(cell.judgement)
      }
      announce(t('room.several-done', { count: cells.length }))
    })
  }

  return { state, errors, record }
}
