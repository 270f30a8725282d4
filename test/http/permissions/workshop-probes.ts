import { actors, table } from '../../../fixtures/permissions-table.ts'
import { create } from '../../support/toolkit.ts'
import { fresh, type Probe, stale } from './probes.ts'
import type { PermissionScene } from './scene.ts'

const rights = table['self-review: workshop']
const door = table['the door']

const here = ({ workshop }: PermissionScene) => ({ id: workshop.id, inner: fresh() })
const items = [{ judgement: 'unknown', minutes: null }]
const ballot = { ballotRound: fresh(), revision: 1, level: 3, confidence: null, language: 'en' }

/** Who has not joined is asked to, whoever they are. */
const notJoined = Object.fromEntries(
  actors.filter((actor) => actor !== 'participant').map((actor) => [actor, 401]),
)

/** A workshop before it opens. */
const planProbes: readonly Probe[] = [
  {
    route: 'PUT /api/reviews/:reviewId/workshops/:id',
    rights: [rights.prepare],
    parameters: ({ reviews }) => ({ reviewId: reviews.north, id: fresh() }),
    body: { items },
    headers: create,
    answers: [400],
  },
  {
    route: 'PUT /api/workshops/:id',
    rights: [rights.run],
    parameters: here,
    body: { items },
    headers: stale,
    answers: [412],
  },
]

/** What whoever is in the room sees. */
const followingProbes: readonly Probe[] = (['state', 'events'] as const).flatMap((name) => {
  const route = `GET /api/workshops/:id/${name}` as const
  const more = { parameters: here, answers: [200] }
  return [
    ...(['facilitator', 'projector'] as const).map(
      (as): Probe => ({ route, asking: as, query: `?as=${as}`, rights: [rights.run], ...more }),
    ),
    {
      route,
      asking: 'participant',
      query: '?as=participant',
      rights: [rights['take part']],
      refusals: notJoined,
      ...more,
    },
  ]
})

/** What is done in the room by those who run it. */
const runningProbes: readonly Probe[] = (
  [
    { route: 'POST /api/workshops/:id/opening', headers: stale, answers: [412] },
    {
      route: 'POST /api/workshops/:id/place',
      body: { to: null },
      headers: stale,
      answers: [412],
    },
    { route: 'POST /api/workshops/:id/reveal', body: { ballotRound: fresh() }, answers: [404] },
    {
      route: 'POST /api/workshops/:id/timer',
      body: { act: 'stop' },
      headers: stale,
      answers: [412],
    },
    {
      route: 'PUT /api/workshops/:id/agenda',
      body: { items: [{ judgement: 'unknown', minutes: null, skipped: false }] },
      headers: stale,
      answers: [412],
    },
    { route: 'DELETE /api/workshops/:id/participants/:inner', answers: [404] },
    {
      route: 'PUT /api/workshops/:id/facilitators/:inner',
      body: { part: 'leads' },
      headers: stale,
      answers: [412],
    },
    { route: 'DELETE /api/workshops/:id/facilitators/:inner', headers: stale, answers: [412] },
    // This one is no rehearsal.
    { route: 'POST /api/workshops/:id/simulated-ballots', answers: [409] },
  ] satisfies Omit<Probe, 'rights'>[]
).map((probe) => ({ ...probe, rights: [rights.run], parameters: here }))

/** The id is the participant’s, whom no proxy replaces. */
const proxyProbe: Probe = {
  route: 'PUT /api/workshops/:id/proxies/:inner',
  rights: [rights.run],
  parameters: ({ workshop }) => ({ id: workshop.id, inner: workshop.participant }),
  body: { label: 'On paper' },
  headers: create,
  answers: [404],
}

/** What is done by code, and by who has joined. */
const joiningProbes: readonly Probe[] = [
  {
    route: 'GET /api/join',
    rights: [door.everybody],
    query: '?code=no-code',
    answers: [404],
  },
  {
    route: 'PUT /api/workshops/:id/participants/:inner',
    rights: [door.everybody],
    parameters: here,
    body: { code: 'no code', device: fresh(), secret: 's'.repeat(22) },
    headers: create,
    answers: [404],
  },
  {
    route: 'POST /api/workshops/:id/passes',
    rights: [rights['take part']],
    parameters: here,
    answers: [201],
    refusals: notJoined,
  },
  {
    route: 'PUT /api/workshops/:id/ballots/:inner',
    asking: 'one’s own',
    rights: [rights['cast a ballot']],
    rightsUnread: [door.everybody],
    parameters: here,
    body: ballot,
    answers: [400],
    refusals: { ...notJoined, participant: 403 },
  },
  {
    route: 'PUT /api/workshops/:id/ballots/:inner',
    asking: 'one on paper',
    rights: [rights.run],
    rightsUnread: [door.everybody],
    parameters: here,
    body: { ...ballot, participant: fresh() },
    answers: [400],
  },
]

export const workshopProbes: readonly Probe[] = [
  ...planProbes,
  ...followingProbes,
  ...runningProbes,
  proxyProbe,
  ...joiningProbes,
]
