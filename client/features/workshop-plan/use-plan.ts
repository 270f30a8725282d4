import { useEffect, useState } from 'preact/hooks'
import type { Workshop } from '../../../server/contract/workshops.ts'
import { ApiError, api } from '../../api.ts'
import { isKept, type Kept, useKept } from '../../kept.ts'
import { type Saving, useRetryOnline, useSaving } from '../../ui/use-saving.ts'
import { isSame } from '../../versioned.ts'
import { fieldsOf, inputOf, type PlanFields } from './plan.ts'

export interface Plan extends Omit<Saving, 'submit'> {
  readonly fields: PlanFields
  /** Whether anything was typed that is not on the server. */
  readonly changed: boolean
  /** What somebody else made of the plan meanwhile. */
  readonly conflict: PlanFields | null
  readonly kept: Pick<Kept<PlanFields>, 'recoveredAt' | 'keepRecovered' | 'forget'>
  readonly change: (some: Partial<PlanFields>) => void
  readonly save: () => Promise<boolean>
  /** Opens the room, after saving what is not saved. */
  readonly open: () => Promise<boolean>
  readonly keepMine: () => Promise<boolean>
  readonly takeCurrent: () => void
}

/** The plan of a workshop while it is being made; `showable` is the evidence that may be shown. */
export function usePlan(
  workshop: Workshop,
  showable: readonly string[],
  fieldNames: readonly string[],
  reload: () => void,
): Plan {
  const path = `/workshops/${workshop.id}`
  const key = `workshop plan ${workshop.id}`
  const kept = useKept(key, () => fieldsOf(workshop))
  /** What was sent stays in sight until the page has read it again. */
  const [sent, setSent] = useState<PlanFields | null>(null)
  const [conflict, setConflict] = useState<PlanFields | null>(null)
  const { submit, ...saving } = useSaving(fieldNames)
  const fields = sent ?? kept.value

  useEffect(() => {
    setSent(null)
    if (!isKept(key)) kept.forget()
  }, [workshop.version])

  async function send(version: number): Promise<number> {
    try {
      const body = inputOf(fields, showable)
      const saved = await api<{ version: number }>(path, { method: 'PUT', version, body })
      settled(saved.version)
      return saved.version
    } catch (error) {
      return resolve(error)
    }
  }

  function settled(version: number): void {
    kept.forget()
    setConflict(null)
    setSent({ ...fields, version })
    reload()
  }

  /** A lost answer, or a change of what this form does not hold, needs no question. */
  async function resolve(error: unknown): Promise<number> {
    if (
      !(error instanceof ApiError) ||
      !['changed-meanwhile', 'workshop-started'].includes(error.code)
    ) {
      throw error
    }
    const current = await api<Workshop>(path)
    if (current.state !== 'preparing') {
      kept.forget()
      reload()
      throw error
    }
    const found = fieldsOf(current)
    if (isSame(inputOf(found, showable), inputOf(fields, showable))) {
      settled(found.version)
      return found.version
    }
    const base = fieldsOf(workshop)
    if (
      base.version === fields.version &&
      isSame({ ...found, version: 0 }, { ...base, version: 0 })
    ) {
      return send(found.version)
    }
    setConflict(found)
    throw error
  }

  const changed = sent === null && isKept(key)
  const save = () => submit(() => send(fields.version))
  useRetryOnline({ ...saving, submit }, save)
  return {
    ...saving,
    fields,
    changed,
    conflict,
    kept,
    change(some) {
      setSent(null)
      kept.change({ ...fields, ...some })
    },
    save,
    open: () =>
      submit(async () => {
        const version = changed ? await send(fields.version) : fields.version
        await api(`${path}/opening`, { method: 'POST', version })
      }),
    keepMine: () => submit(() => send(conflict?.version ?? fields.version)),
    takeCurrent() {
      saving.refuse([])
      setConflict(null)
      kept.forget()
      reload()
    },
  }
}
