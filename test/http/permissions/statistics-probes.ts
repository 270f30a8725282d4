import { table } from '../../../fixtures/permissions-table.ts'
import type { Probe } from './probes.ts'

const { compute } = table['statistics of what one sends']

const ratings = [
  { unit: 'one', rater: 'a', value: 1 },
  { unit: 'one', rater: 'b', value: 2 },
]
const bodies = {
  agreement: { levels: 4, ratings, resamples: 0 },
  severity: { levels: 4, ratings },
  comparisons: { comparisons: [{ winner: 'one', loser: 'other' }] },
}

/** The statistics that anybody who has signed in may ask for, of ratings of their own. */
export const statisticsProbes: readonly Probe[] = (
  ['agreement', 'severity', 'comparisons'] as const
).map((kind) => ({
  route: `POST /api/statistics/${kind}`,
  rights: [compute],
  body: bodies[kind],
  answers: [200],
}))
