import type { Workshop } from '../../../server/contract/workshops.ts'
import { api } from '../../api.ts'
import { type KeptForm, useKeptForm } from '../../ui/use-kept-form.ts'
import { fieldsOf, inputOf, type PlanFields } from './plan.ts'

export interface Plan extends KeptForm<PlanFields> {
  /** Opens the room, after saving what is not saved. */
  readonly open: () => Promise<boolean>
}

/** The plan of a workshop while it is being made; `showable` is the evidence that may be shown. */
export function usePlan(
  workshop: Workshop,
  showable: readonly string[],
  fields: readonly string[],
  reload: () => void,
): Plan {
  const path = `/workshops/${workshop.id}`
  const versioned = (found: Workshop) => ({ value: fieldsOf(found), version: found.version })
  const form = useKeptForm<PlanFields>({
    key: `workshop plan ${workshop.id}`,
    found: versioned(workshop),
    fields,
    send: (value, version) => api(path, { method: 'PUT', version, body: inputOf(value, showable) }),
    readCurrent: async () => {
      const current = await api<Workshop>(path)
      return current.state === 'preparing' ? versioned(current) : null
    },
    reload,
  })
  async function openRoom(): Promise<void> {
    const version = form.changed ? await form.sendTyped() : form.version
    try {
      await api(`${path}/opening`, { method: 'POST', version })
    } catch (error) {
      reload()
      throw error
    }
  }
  const open = () => form.submit(openRoom)
  return { ...form, open }
}
