import type { z } from 'zod'
import type { missing } from '../../../server/contract/rounds.ts'
import type { ApiError } from '../../api.ts'

export type Missing = z.infer<typeof missing>

export interface MissingInRegion {
  /** Null for what concerns no one region. */
  readonly region: string | null
  readonly items: readonly Missing[]
}

/** What is missing, by region in the round's order. */
export function groupMissing(
  items: readonly Missing[],
  regions: readonly { readonly id: string }[],
): MissingInRegion[] {
  const known = regions.map(({ id }) => id)
  const order = [...known, ...new Set(items.map(({ region }) => region ?? null))]
  return [...new Set(order)]
    .map((region) => ({
      region,
      items: items.filter((item) => (item.region ?? null) === region),
    }))
    .filter((group) => group.items.length > 0)
}

/** Of how many judgements something is missing: what a whole region lacks is none of them. */
export function countJudgements({ items }: MissingInRegion): number {
  return new Set(items.flatMap(({ judgement }) => judgement ?? [])).size
}

/** What a gate that was found shut says is missing; nothing for any other refusal. */
export function missingIn(error: ApiError): Missing[] {
  const { code, details } = error
  if (code !== 'gate-shut' || typeof details !== 'object' || details === null) return []
  const found = 'missing' in details ? details.missing : null
  return Array.isArray(found) ? found.filter(isMissing) : []
}

function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'what' in value
}
