import { table } from '../../../fixtures/permissions-table.ts'
import { layers } from '../../../server/core/layers.ts'
import { rich } from './places.ts'
import { fresh, type Probe } from './probes.ts'

const registers = table['accounts, rounds, regions, assignments, frameworks']
const open = table['without signing in']
const door = table['the door']

const round = [registers.read, open['matrix and statements']]

/** The routes that change nothing. */
export const readingProbes: readonly Probe[] = [
  { route: 'GET /api/health', rights: [door.everybody], answers: [200] },
  { route: 'GET /api/openapi.json', rights: [door.everybody], answers: [200] },
  { route: 'GET /api/docs', rights: [door.everybody], answers: [200, 302] },
  { route: 'GET /api/session', rights: [door.everybody], answers: [200] },
  {
    route: 'GET /api/one-time-links/:secret',
    rights: [door.everybody],
    parameters: () => ({ secret: 'never-issued' }),
    answers: [410],
  },
  { route: 'GET /api/account/tokens', rights: [door['own account']], answers: [200] },
  { route: 'GET /api/people', rights: [registers.read], answers: [200] },
  { route: 'GET /api/regions', rights: [registers.read], answers: [200] },
  { route: 'GET /api/frameworks', rights: [open.definitions], answers: [200] },
  {
    route: 'GET /api/frameworks/:id',
    rights: [open.definitions],
    parameters: () => ({ id: 'small' }),
    answers: [200],
  },
  {
    route: 'GET /api/rounds',
    asking: 'which lists to each what they may know of',
    rights: [door.everybody],
    answers: [200],
  },
  {
    route: 'GET /api/over-time',
    asking: 'which gives to each what they may see of any region',
    rights: [door.everybody],
    answers: [200],
  },
  {
    route: 'GET /api/rounds/:id',
    rights: round,
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [200],
  },
  ...layers.map(
    (layer): Probe => ({
      route: 'GET /api/rounds/:id/matrix',
      asking: layer,
      rights: round,
      parameters: ({ roundId }) => ({ id: roundId }),
      query: `?layer=${layer}`,
      answers: [200],
    }),
  ),
  {
    route: 'GET /api/rounds/:id/carried',
    rights: round,
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [404],
  },
  {
    route: 'GET /api/reviews/:reviewId/judgements/:judgement/carried',
    rights: round,
    parameters: ({ reviews }) => ({ reviewId: reviews.north, judgement: rich }),
    answers: [404],
  },
  ...(['ratings.csv', 'ratings.csv-metadata.json'] as const).map(
    (name): Probe => ({
      route: `GET /api/rounds/:id/${name}`,
      rights: round,
      parameters: ({ roundId }) => ({ id: roundId }),
      answers: [200],
    }),
  ),
  {
    route: 'GET /api/rounds/:roundId/cells/:regionId/:judgement',
    rights: round,
    parameters: ({ roundId }) => ({ roundId, regionId: 'north', judgement: rich }),
    answers: [200],
  },
  {
    route: 'GET /api/rounds/:roundId/regions/:regionId',
    rights: round,
    parameters: ({ roundId }) => ({ roundId, regionId: 'north' }),
    answers: [200],
  },
  {
    route: 'GET /api/rounds/:id/overall',
    rights: round,
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [200],
  },
  {
    route: 'GET /api/rounds/:id/feedback-news',
    rights: [registers.read],
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [200],
  },
  {
    route: 'GET /api/rounds/:id/trail',
    rights: [table['trail (who did what)']['read of some review']],
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [200],
  },
  ...(['sources', 'evidence', 'earlier-evidence'] as const).map(
    (name): Probe => ({
      route: `GET /api/reviews/:reviewId/${name}`,
      rights: [table['sources and evidence']['read all']],
      parameters: ({ reviews }) => ({ reviewId: reviews.north }),
      answers: [200],
    }),
  ),
]

/** Sessions, links and tokens: everybody’s own. */
export const accountProbes: readonly Probe[] = [
  {
    route: 'POST /api/session',
    rights: [door.everybody],
    body: { role: 'analyst' },
    answers: [200],
  },
  { route: 'DELETE /api/session', rights: [door.everybody], answers: [204] },
  {
    route: 'POST /api/one-time-links/:secret',
    rights: [door.everybody],
    parameters: () => ({ secret: 'never-issued' }),
    body: { password: 'long enough to be one' },
    answers: [410],
  },
  {
    route: 'PUT /api/account/tokens/:id',
    rights: [door['own account']],
    parameters: () => ({ id: fresh() }),
    body: { name: 'A script' },
    headers: { 'if-none-match': '*' },
    answers: [201],
  },
  {
    route: 'DELETE /api/account/tokens/:id',
    rights: [door['own account']],
    parameters: () => ({ id: fresh() }),
    answers: [404],
  },
]
