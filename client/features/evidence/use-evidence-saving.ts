import { v7 } from 'uuid'
import type { Evidence } from '../../../server/contract/evidence.ts'
import { api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'
import { currentIn, type Sending, useSending } from '../decisions/use-sending.ts'
import {
  type EvidenceFields,
  isSameEvidence,
  newSource,
  toEvidenceInput,
  toSourceInput,
} from './state.ts'

const fieldNames = [
  'source',
  'title',
  'kind',
  'heldOn',
  'organisation',
  'role',
  'lineage',
  'excerpt',
  'language',
  'rendering',
  'links',
]

export interface EvidenceSaving extends Omit<Sending<Evidence>, 'send'> {
  readonly save: (fields: EvidenceFields) => void
}

/** Saves evidence, after its source where that is a new one; as a correction where `id` is given. */
export function useEvidenceSaving(
  reviewId: string,
  id: string | null,
  onSaved: () => void,
): EvidenceSaving {
  const sending = useSending<Evidence>('evidence', fieldNames)
  const sourceIdOf = useIdKeeper(v7)
  const evidenceIdOf = useIdKeeper(v7)

  async function put(path: string, body: unknown, version: number | 'create'): Promise<void> {
    await api(`/reviews/${reviewId}/${path}`, { method: 'PUT', body, version })
  }

  async function registerSource(fields: EvidenceFields): Promise<string> {
    if (fields.source !== newSource) return fields.source
    const input = toSourceInput(fields.newSource)
    const sourceId = sourceIdOf(input)
    await put(`sources/${sourceId}`, input, 'create')
    return sourceId
  }

  return {
    ...sending,
    save: (fields) =>
      sending.send(async () => {
        const input = toEvidenceInput(fields, await registerSource(fields))
        const path = `evidence/${id ?? evidenceIdOf(input)}`
        await put(path, input, fields.version ?? 'create').catch((error: unknown) => {
          const current = currentIn<Evidence>(error)
          if (!current || !isSameEvidence(input, current)) throw error
        })
        onSaved()
      }),
  }
}
