import type { Query } from '../../../api.ts'
import { type Move, type Outcome, outcomes } from './moves.ts'

/** What to keep of the table: what moved either way, or one outcome alone. */
export const changeFilters = ['moved', ...outcomes] as const
export type ChangeFilter = (typeof changeFilters)[number]

/** Everything that the address of the view over all regions says; null leaves it to the page. */
export interface AcrossChoices {
  readonly from: string | null
  readonly to: string | null
  readonly aspect: string | null
  readonly change: ChangeFilter | null
  /** What a phone shows at a time, and which one. */
  readonly by: 'region' | 'judgement'
  readonly of: string | null
  readonly judgement: string | null
}

/** The value of `region` in the address that asks for all of them. */
export const allRegions = 'all'

export function readAcrossChoices(query: Readonly<Record<string, string>>): AcrossChoices {
  return {
    from: query.from || null,
    to: query.to || null,
    aspect: query.aspect || null,
    change: changeFilters.find((one) => one === query.change) ?? null,
    by: query.by === 'judgement' ? 'judgement' : 'region',
    of: query.of || null,
    judgement: query.judgement || null,
  }
}

/** The query of an address that changes some of the choices and keeps the others. */
export function acrossQuery(choices: AcrossChoices, change: Partial<AcrossChoices>): Query {
  const next = { ...choices, ...change }
  return { region: allRegions, ...next, by: next.by === 'region' ? null : next.by }
}

const movedOutcomes: readonly Outcome[] = ['up', 'down']

export function keepsMove(change: ChangeFilter | null, { outcome }: Move): boolean {
  if (change === null) return true
  return change === 'moved' ? movedOutcomes.includes(outcome) : outcome === change
}
