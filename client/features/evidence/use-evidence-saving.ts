import { v7 } from 'uuid'
import { api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'
import { type Sending, useSending } from '../decisions/use-sending.ts'
import { type EvidenceFields, newSource, toEvidenceInput, toSourceInput } from './state.ts'

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
]

export interface EvidenceSaving extends Omit<Sending, 'send'> {
  readonly save: (fields: EvidenceFields) => void
}

/** Saves evidence, after its source where that is a new one. */
export function useEvidenceSaving(reviewId: string, onSaved: () => void): EvidenceSaving {
  const sending = useSending('evidence', fieldNames)
  const sourceIdOf = useIdKeeper(v7)
  const evidenceIdOf = useIdKeeper(v7)

  async function create(kind: 'sources' | 'evidence', id: string, body: unknown): Promise<void> {
    await api(`/reviews/${reviewId}/${kind}/${id}`, { method: 'PUT', body, version: 'create' })
  }

  async function registerSource(fields: EvidenceFields): Promise<string> {
    if (fields.source !== newSource) return fields.source
    const input = toSourceInput(fields.newSource)
    const id = sourceIdOf(input)
    await create('sources', id, input)
    return id
  }

  return {
    ...sending,
    save: (fields) =>
      sending.send(async () => {
        const input = toEvidenceInput(fields, await registerSource(fields))
        await create('evidence', evidenceIdOf(input), input)
        onSaved()
      }),
  }
}
