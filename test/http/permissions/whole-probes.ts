import { table } from '../../../fixtures/permissions-table.ts'
import { planOfFiguresRights } from '../../../fixtures/plan-of-figures-rights.ts'
import { overallKinds } from '../../../server/core/overall.ts'
import { create } from '../../support/toolkit.ts'
import { fresh, type Probe, stale } from './probes.ts'

const overall = table['overall statement; comparability notes']
const text = { text: 'On the whole', language: 'en' }

/** What concerns a review or a round as a whole. */
export const wholeProbes: readonly Probe[] = [
  ...overallKinds.flatMap((kind): Probe[] => {
    const rights = [overall[kind === 'overall' ? 'write the statement' : 'write notes']]
    const more = { asking: kind, rights, body: text, headers: stale, answers: [412] }
    return [
      {
        route: 'PUT /api/rounds/:id/overall/:kind',
        parameters: ({ roundId }) => ({ id: roundId, kind }),
        ...more,
      },
      {
        route: 'PUT /api/reviews/:reviewId/overall/:kind',
        parameters: ({ reviews }) => ({ reviewId: reviews.north, kind }),
        ...more,
      },
    ]
  }),
  {
    route: 'GET /api/rounds/:id/figures',
    rights: [table['sealed ratings after the reveal']['figures of agreement']],
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [200],
  },
  {
    route: 'POST /api/rounds/:id/plan-of-figures',
    rights: [planOfFiguresRights.ask],
    parameters: ({ roundId }) => ({ id: roundId }),
    body: { regions: [] },
    answers: [200],
  },
  {
    route: 'PUT /api/reviews/:reviewId/hand-overs/:id',
    rights: [table['hand-over'].write],
    parameters: ({ reviews }) => ({ reviewId: reviews.north, id: fresh() }),
    body: { to: fresh(), language: 'en' },
    headers: create,
    answers: [400],
  },
  {
    route: 'PUT /api/reviews/:reviewId/hand-overs-seen',
    rights: [table['accounts, rounds, regions, assignments, frameworks'].read],
    parameters: ({ reviews }) => ({ reviewId: reviews.north }),
    answers: [204],
  },
]
