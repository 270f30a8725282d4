import { table, type Who } from '../../../fixtures/permissions-table.ts'
import { create } from '../../support/toolkit.ts'
import { rich } from './places.ts'
import { fresh, type Method, type Probe, stale } from './probes.ts'

const own = table['own draft and sealed rating']
const calibrated = table['calibrated level']
const feedback = table['feedback on each judgement']
const position = table['expected position']
const waivers = table['waiver; recusal']

const level = { level: 3, reason: null }
const draft = {
  level: 3,
  reason: '',
  ground: null,
  confidence: null,
  language: 'en',
  strength: '',
  challenge: '',
  priority: '',
  evidence: [],
}
const expected = { text: 'By now, a plan', language: 'en', reference: 'Plan, page 3' }

/** A request about a judgement that the framework lacks: 400 for those who may make it. */
function aboutUnknown(
  method: Method,
  rest: string,
  right: Who,
  more: Pick<Probe, 'body' | 'headers' | 'asking' | 'rightsUnread'> = {},
): Probe {
  return {
    route: `${method} /api/reviews/:reviewId/judgements/:judgement/${rest}`,
    rights: [right],
    parameters: ({ reviews }) => ({
      reviewId: reviews.north,
      judgement: 'unknown',
      id: fresh(),
      ratingId: fresh(),
    }),
    answers: [400],
    ...more,
  }
}

/** What belongs to one cell: drafts, ratings, calibration, feedback. */
export const judgingProbes: readonly Probe[] = [
  aboutUnknown('PUT', 'draft', own.draft, { body: draft, headers: create }),
  aboutUnknown('PUT', 'ratings/:ratingId', own.seal, {
    asking: 'a first one',
    rightsUnread: [own.seal, own.supersede],
    body: level,
    headers: create,
  }),
  aboutUnknown('PUT', 'ratings/:ratingId', own.supersede, {
    asking: 'a later one',
    body: { ...level, supersedesBecause: 'Read again' },
    headers: create,
  }),
  aboutUnknown('PUT', 'expected-position', position.write, { body: expected, headers: create }),
  aboutUnknown('PUT', 'proposed-position', position.propose, { body: expected, headers: create }),
  aboutUnknown('PUT', 'carried', position['look at what was carried'], {
    body: { position: 'write-anew' },
    headers: stale,
  }),
  aboutUnknown('PUT', 'waiver', waivers['write waivers'], { body: { reason: 'Late' } }),
  aboutUnknown('DELETE', 'waiver', waivers['write waivers']),
  aboutUnknown('PUT', 'proposals/:id', calibrated.propose, {
    body: { level: 3, because: 'The minutes say so' },
    headers: create,
  }),
  aboutUnknown('PUT', 'calibrated/:id', calibrated.write, { body: level, headers: create }),
  aboutUnknown('PUT', 'feedback/:id', feedback.write, {
    body: { verdict: 'accepted', language: 'en' },
    headers: create,
  }),
  {
    route: 'PUT /api/reviews/:reviewId/judgements/:judgement/feedback/:id/answer',
    rights: [feedback.answer],
    parameters: ({ reviews }) => ({ reviewId: reviews.north, judgement: rich, id: fresh() }),
    body: { outcome: 'kept', answer: 'As it stands', language: 'en' },
    answers: [409],
  },
  {
    route: 'PUT /api/reviews/:reviewId/feedback-look',
    rights: [feedback.read],
    parameters: ({ reviews }) => ({ reviewId: reviews.north }),
    answers: [200],
  },
  {
    route: 'PUT /api/reviews/:reviewId/feedback-until',
    rights: [feedback.extend],
    parameters: ({ reviews }) => ({ reviewId: reviews.north }),
    body: { until: '2027-01-31', reason: 'Half-term', language: 'en' },
    headers: stale,
    answers: [412],
  },
  aboutUnknown('PUT', 'agreed/:id', table['agreed level'].write, { body: level, headers: create }),
]
