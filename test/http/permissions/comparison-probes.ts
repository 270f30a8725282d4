import { table } from '../../../fixtures/permissions-table.ts'
import { create } from '../../support/toolkit.ts'
import { fresh, type Probe, stale } from './probes.ts'

const comparisons = table['comparisons (as a judge)']
const judge = { rights: [comparisons.judge] }

/** What concerns a judge who compares regions, and what comes of it. */
export const comparisonProbes: readonly Probe[] = [
  {
    route: 'GET /api/rounds/:id/judging',
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [200],
    ...judge,
  },
  {
    route: 'GET /api/rounds/:id/sittings',
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [200],
    ...judge,
  },
  {
    // Only the north has anything to read, so that there is no pair.
    route: 'PUT /api/rounds/:id/sittings/:sittingId',
    parameters: ({ roundId }) => ({ id: roundId, sittingId: fresh() }),
    headers: create,
    answers: [409],
    ...judge,
  },
  {
    route: 'PUT /api/rounds/:id/sittings/:sittingId/choices/:choiceId',
    parameters: ({ roundId }) => ({ id: roundId, sittingId: fresh(), choiceId: fresh() }),
    body: { position: 1, choice: 'left' },
    headers: create,
    answers: [404],
    ...judge,
  },
  {
    route: 'PUT /api/rounds/:id/sittings/:sittingId/handed-in',
    parameters: ({ roundId }) => ({ id: roundId, sittingId: fresh() }),
    headers: stale,
    answers: [404],
    ...judge,
  },
  {
    route: 'GET /api/rounds/:id/comparisons',
    parameters: ({ roundId }) => ({ id: roundId }),
    rights: [comparisons['read figures']],
    answers: [200],
  },
]
