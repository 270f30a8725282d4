import { table } from '../../../fixtures/permissions-table.ts'
import { people } from '../../support/people.ts'
import { create } from '../../support/toolkit.ts'
import { fresh, type Probe, stale } from './probes.ts'

const registers = table['accounts, rounds, regions, assignments, frameworks']
const evidence = table['sources and evidence']
const waivers = table['waiver; recusal']

const both = (name: string) => ({ en: name, cy: name })
const source = { title: 'Minutes', kind: 'document', organisation: 'school', language: 'en' }
const person = { name: 'New', email: 'new@example.org', language: 'en' }

/** Accounts, regions and rounds. */
const registerProbes: readonly Probe[] = [
  {
    route: 'PUT /api/people/:id',
    rights: [registers.write],
    parameters: () => ({ id: fresh() }),
    body: { ...person, role: 'consortium-lead', regions: [] },
    headers: create,
    answers: [400],
  },
  {
    route: 'PATCH /api/people/:id',
    rights: [registers.write],
    parameters: () => ({ id: people.seren.id }),
    body: { name: 'Another' },
    headers: stale,
    answers: [412],
  },
  ...(['invitation', 'password-reset'] as const).map(
    (kind): Probe => ({
      route: `POST /api/people/:id/${kind}`,
      rights: [registers.write],
      parameters: () => ({ id: fresh() }),
      answers: [404],
    }),
  ),
  {
    route: 'PUT /api/regions/:id',
    rights: [registers.write],
    parameters: () => ({ id: 'north' }),
    body: { name: both('Another north') },
    headers: create,
    answers: [409],
  },
  {
    route: 'PATCH /api/regions/:id',
    rights: [registers.write],
    parameters: () => ({ id: 'north' }),
    body: { name: both('Another north') },
    headers: stale,
    answers: [412],
  },
  {
    route: 'PUT /api/rounds/:id',
    rights: [registers.write],
    parameters: () => ({ id: fresh() }),
    body: {
      title: both('Another'),
      positionAt: '2026-04',
      framework: 'unknown',
      regions: ['north'],
    },
    headers: create,
    answers: [400],
  },
  {
    route: 'PATCH /api/rounds/:id',
    rights: [registers.write],
    parameters: ({ roundId }) => ({ id: roundId }),
    body: { title: both('Another') },
    headers: stale,
    answers: [412],
  },
  ...(['PUT', 'DELETE'] as const).flatMap((method): Probe[] => {
    // An analyst is made neither lead nor reviewer; taking back what is not there changes nothing.
    const personId = method === 'PUT' ? people.anwen.id : fresh()
    const answers = method === 'PUT' ? [400] : [204]
    return [
      {
        route: `${method} /api/rounds/:roundId/leads/:personId`,
        rights: [registers.write],
        parameters: ({ roundId }) => ({ roundId, personId }),
        answers,
      },
      {
        route: `${method} /api/reviews/:reviewId/reviewers/:personId`,
        rights: [registers.write],
        parameters: ({ reviews }) => ({ reviewId: reviews.north, personId }),
        answers,
      },
    ]
  }),
]

/** How a round runs, and that somebody looks at it. */
const courseProbes: readonly Probe[] = [
  {
    route: 'PUT /api/rounds/:id/last-look',
    rights: [registers.read],
    parameters: ({ roundId }) => ({ id: roundId }),
    answers: [200],
  },
  {
    route: 'PUT /api/rounds/:id/publication',
    rights: [table['published review'].publish],
    parameters: ({ roundId }) => ({ id: roundId }),
    body: { public: true },
    headers: stale,
    answers: [412],
  },
  {
    route: 'POST /api/rounds/:id/reveal',
    rights: [registers['run rounds']],
    parameters: ({ roundId }) => ({ id: roundId }),
    // The gate is shut; once it has been through, a repeat changes nothing.
    answers: [409, 200],
  },
  {
    route: 'PUT /api/reviews/:reviewId/stage',
    rights: [registers['run rounds']],
    parameters: ({ reviews }) => ({ reviewId: reviews.north }),
    body: { to: 'fieldwork' },
    headers: stale,
    answers: [412],
  },
  {
    route: 'PUT /api/reviews/:reviewId/recusals/:personId',
    rights: [waivers['write recusals']],
    parameters: ({ reviews }) => ({ reviewId: reviews.north, personId: fresh() }),
    body: { reason: 'Taught there' },
    answers: [400],
  },
  {
    route: 'DELETE /api/reviews/:reviewId/recusals/:personId',
    rights: [waivers['write recusals']],
    parameters: ({ reviews }) => ({ reviewId: reviews.north, personId: fresh() }),
    answers: [204],
  },
]

/** Sources and evidence of the north. */
const evidenceProbes: readonly Probe[] = [
  {
    route: 'PUT /api/reviews/:reviewId/sources/:sourceId',
    rights: [evidence.write],
    parameters: ({ reviews, sourceId }) => ({ reviewId: reviews.north, sourceId }),
    body: source,
    headers: stale,
    answers: [412],
  },
  {
    route: 'PUT /api/reviews/:reviewId/evidence/:evidenceId',
    rights: [evidence.write],
    parameters: ({ reviews, ...scene }) => ({
      reviewId: reviews.north,
      evidenceId: scene.evidence.kept,
    }),
    body: {
      source: fresh(),
      excerpt: 'Another',
      language: 'en',
      rendering: 'verbatim',
      links: [{ judgement: 'skill', kind: 'strength', polarity: 'supports' }],
    },
    headers: stale,
    answers: [412],
  },
  {
    route: 'PUT /api/reviews/:reviewId/evidence/:evidenceId/release',
    rights: [evidence.release],
    parameters: ({ reviews }) => ({ reviewId: reviews.north, evidenceId: fresh() }),
    body: { released: true },
    answers: [404],
  },
]

export const writingProbes: readonly Probe[] = [
  ...registerProbes,
  ...courseProbes,
  ...evidenceProbes,
]
