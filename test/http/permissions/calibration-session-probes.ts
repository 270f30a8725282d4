import { calibrationSessionRights as rights } from '../../../fixtures/calibration-session-rights.ts'
import { table } from '../../../fixtures/permissions-table.ts'
import { create } from '../../support/toolkit.ts'
import { rich } from './places.ts'
import { fresh, type Probe, stale } from './probes.ts'
import type { PermissionScene } from './scene.ts'

const level = table['calibrated level']

const ofRound = ({ roundId }: PermissionScene) => ({ roundId, id: fresh() })
const here = ({ calibrationSession }: PermissionScene) => ({ id: calibrationSession })

/** The meetings in which the review team calibrates. One is open all through a scene. */
export const calibrationSessionProbes: readonly Probe[] = [
  {
    route: 'GET /api/rounds/:roundId/calibration-agenda',
    rights: [rights.follow],
    parameters: ofRound,
    answers: [200],
  },
  {
    route: 'GET /api/rounds/:roundId/calibration-sessions',
    rights: [rights.follow],
    parameters: ofRound,
    answers: [200],
  },
  {
    route: 'GET /api/rounds/:roundId/calibration-sessions/events',
    rights: [rights.follow],
    parameters: ofRound,
    answers: [200],
  },
  {
    route: 'PUT /api/rounds/:roundId/calibration-sessions/:id',
    rights: [rights.run],
    parameters: ofRound,
    headers: create,
    answers: [409],
  },
  {
    route: 'PUT /api/rounds/:roundId/adoptions/:id',
    rights: [level.write],
    parameters: ofRound,
    body: { cells: [{ region: 'north', judgement: 'unknown' }] },
    headers: create,
    answers: [400],
  },
  {
    route: 'GET /api/calibration-sessions/:id/events',
    rights: [rights.follow],
    parameters: here,
    answers: [200],
  },
  {
    route: 'POST /api/calibration-sessions/:id/place',
    rights: [rights.run],
    parameters: here,
    body: { to: null },
    headers: stale,
    answers: [412],
  },
  {
    route: 'PUT /api/calibration-sessions/:id/attendance',
    rights: [rights.record],
    parameters: here,
    body: { there: [] },
    headers: stale,
    answers: [412],
  },
  {
    route: 'POST /api/calibration-sessions/:id/ending',
    rights: [rights.record],
    parameters: here,
    headers: stale,
    answers: [412],
  },
  ...(['', '.docx', '.html'] as const).map(
    (ending): Probe => ({
      route: `GET /api/calibration-sessions/:id/record${ending}`,
      rights: [rights.follow],
      parameters: here,
      answers: [200],
    }),
  ),
  {
    route: 'PUT /api/calibration-sessions/:id/record',
    rights: [rights.record],
    parameters: here,
    body: { lines: [{ key: 'opened', text: 'Opened' }] },
    headers: stale,
    answers: [412],
  },
  {
    route: 'PUT /api/reviews/:reviewId/judgements/:judgement/dissents/:id',
    rights: [level.dissent],
    parameters: ({ reviews }) => ({ reviewId: reviews.north, judgement: rich, id: fresh() }),
    body: { decision: fresh(), text: 'I do not share it', language: 'en' },
    headers: create,
    answers: [400],
  },
]
