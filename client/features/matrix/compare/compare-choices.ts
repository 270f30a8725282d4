import { type Layer, layers } from '../../../../server/core/layers.ts'
import type { Query } from '../../../api.ts'
import { type MatrixChoices, readChoices } from '../choices.ts'

export const movements = ['moved', 'up', 'down', 'same'] as const
export const differences = ['differs', 'higher', 'lower', 'same'] as const
export const displays = ['compact', 'full'] as const
export const evidenceFilters = ['thin', 'contradicted'] as const

export type Display = (typeof displays)[number]

/** What the address leaves out of the table; null leaves nothing out. */
export interface MatrixFilters {
  /** A level's number, or `none` for boxes without one. */
  readonly level: string | null
  readonly movement: (typeof movements)[number] | null
  readonly difference: (typeof differences)[number] | null
  readonly evidence: (typeof evidenceFilters)[number] | null
  readonly contested: 'yes' | null
  /** Only levels that lie outside all sealed ratings. */
  readonly outside: 'yes' | null
  readonly changed: 'yes' | null
}

/** Everything that the address of the side-by-side page says. */
export interface CompareChoices extends MatrixChoices, MatrixFilters {
  readonly layer: Layer | null
  /** The layer that the shown one is compared with. */
  readonly against: Layer | null
  /** Whether boxes show the spread and the evidence too, or the level and its marks alone. */
  readonly display: Display
  /** What a phone shows at a time. */
  readonly by: 'region' | 'judgement'
  readonly judgement: string | null
}

export const noFilters: MatrixFilters & Pick<CompareChoices, 'aspect'> = {
  aspect: null,
  level: null,
  movement: null,
  difference: null,
  evidence: null,
  contested: null,
  outside: null,
  changed: null,
}

export function readCompareChoices(query: Readonly<Record<string, string>>): CompareChoices {
  const layer = known(layers, query.layer)
  const against = known(layers, query.against)
  return {
    ...readChoices(query),
    layer,
    against: against === layer ? null : against,
    display: query.display === 'full' ? 'full' : 'compact',
    by: query.by === 'judgement' ? 'judgement' : 'region',
    judgement: query.judgement || null,
    level: /^(\d{1,2}|none)$/.test(query.level ?? '') ? (query.level ?? null) : null,
    movement: known(movements, query.movement),
    difference: known(differences, query.difference),
    evidence: known(evidenceFilters, query.evidence),
    contested: query.contested === 'yes' ? 'yes' : null,
    outside: query.outside === 'yes' ? 'yes' : null,
    changed: query.changed === 'yes' ? 'yes' : null,
  }
}

/** The query of an address that changes some of the choices and keeps the others. */
export function compareQuery(choices: CompareChoices, change: Partial<CompareChoices>): Query {
  const next = { ...choices, ...change }
  return {
    ...next,
    by: next.by === 'region' ? null : next.by,
    display: next.display === 'compact' ? null : next.display,
  }
}

function known<T extends string>(values: readonly T[], value: string | undefined): T | null {
  return values.find((one) => one === value) ?? null
}
