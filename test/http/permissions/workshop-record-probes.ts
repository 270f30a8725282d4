import { table } from '../../../fixtures/permissions-table.ts'
import { create } from '../../support/toolkit.ts'
import { rich } from './places.ts'
import { fresh, type Probe, stale } from './probes.ts'
import type { PermissionScene } from './scene.ts'

const rights = table['self-review: workshop']

const here = ({ workshop }: PermissionScene) => ({ id: workshop.id })
const ofReview = ({ reviews }: PermissionScene) => ({ reviewId: reviews.north })

/** What stays of a workshop, and what it may show. */
export const workshopRecordProbes: readonly Probe[] = [
  {
    route: 'GET /api/reviews/:reviewId/workshops',
    rights: [rights['know of']],
    parameters: ofReview,
    answers: [200],
  },
  {
    route: 'GET /api/workshops/:id',
    rights: [rights['know of']],
    parameters: here,
    answers: [200],
  },
  {
    route: 'GET /api/reviews/:reviewId/workshop-evidence',
    rights: [rights['read what it may show']],
    parameters: ofReview,
    answers: [200],
  },
  {
    route: 'PUT /api/reviews/:reviewId/evidence/:evidenceId/workshop-release',
    rights: [rights['let it show']],
    parameters: (scene) => ({ ...ofReview(scene), evidenceId: fresh() }),
    body: { released: true },
    answers: [404],
  },
  {
    route: 'PUT /api/workshops/:id/judgements/:judgement/agreements/:agreementId',
    rights: [rights.run],
    parameters: (scene) => ({ ...here(scene), judgement: rich, agreementId: fresh() }),
    body: { level: 9, statements: [] },
    headers: create,
    answers: [400],
  },
  {
    route: 'POST /api/workshops/:id/ending',
    rights: [rights.run],
    parameters: here,
    headers: stale,
    answers: [412],
  },
  ...(['', '.docx', '.html'] as const).map(
    (ending): Probe => ({
      route: `GET /api/workshops/:id/minutes${ending}`,
      rights: [rights['read the minutes']],
      parameters: here,
      answers: [200],
    }),
  ),
  {
    route: 'PUT /api/workshops/:id/minutes',
    rights: [rights.run],
    parameters: here,
    body: { lines: [{ key: 'opened', text: 'Opened' }] },
    headers: stale,
    answers: [412],
  },
]
