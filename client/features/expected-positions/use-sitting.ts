import { useRef, useState } from 'preact/hooks'
import { useKept } from '../../kept.ts'
import { onLeaving } from './sitting.ts'
import { faultsOf, fieldsOf, type PositionFault, type PositionFields } from './state.ts'
import { type PositionSaving, usePositionSaving } from './use-position-saving.ts'

export interface Sitting {
  readonly fields: PositionFields
  readonly saving: PositionSaving
  readonly savedAt: Date | null
  /** Whether something was left half written. */
  readonly incomplete: boolean
  /** What is too long, as it was left. */
  readonly fault: PositionFault | null
  readonly change: (some: Partial<PositionFields>) => void
  /** Saves what was changed, once the fields are left. */
  readonly leave: () => void
  readonly keepMine: () => void
  readonly takeCurrent: () => void
}

export interface SittingOptions {
  readonly path: string
  /** The name under which the judgement's own page keeps what is typed, so that both share it. */
  readonly keptAs: string
  readonly prefix: string
  readonly onSaved: () => void
}

/** The fields of one judgement's expected position, which are saved as they are left. */
export function useSitting(start: PositionFields, options: SittingOptions): Sitting {
  const { path, keptAs, prefix, onSaved } = options
  const base = useRef(start)
  const kept = useKept(keptAs, () => base.current)
  const latest = useRef(kept)
  latest.current = kept
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [left, setLeft] = useState(false)
  const saving = usePositionSaving(path, saved, prefix)

  /** What is typed while it is sent stays, and goes with the next save. */
  function saved(sent: PositionFields): void {
    const typed = latest.current
    base.current = sent
    setSavedAt(new Date())
    onSaved()
    const wasTyped = onLeaving(typed.value, sent) !== 'nothing'
    if (wasTyped) typed.change({ ...typed.value, version: sent.version })
    else typed.forget()
  }

  function leave(): void {
    setLeft(true)
    const { value } = latest.current
    if (saving.state === 'sending' || saving.conflict) return
    if (onLeaving(value, base.current) !== 'save' || faultsOf(value).length > 0) return
    saving.save({ ...value, version: base.current.version })
  }

  return {
    fields: kept.value,
    saving,
    savedAt,
    incomplete: left && onLeaving(kept.value, base.current) === 'incomplete',
    fault: left ? (faultsOf(kept.value).find(isTooLong)?.fault ?? null) : null,
    change(some) {
      setLeft(false)
      setSavedAt(null)
      kept.change({ ...kept.value, ...some })
    },
    leave,
    keepMine() {
      saving.save({ ...kept.value, version: saving.conflict?.version ?? null })
    },
    takeCurrent() {
      if (saving.conflict) base.current = fieldsOf(saving.conflict, kept.value.language)
      kept.forget()
      saving.settle()
    },
  }
}

const isTooLong = ({ fault }: { fault: PositionFault }) => fault.endsWith('-too-long')
