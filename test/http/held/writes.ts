import { randomUUID } from 'node:crypto'
import { type PersonKey, people } from '../../support/people.ts'
import {
  decideAll,
  expectOk,
  judgements,
  moveTo,
  type Scene,
  seal,
  sealAll,
  statements,
} from '../../support/scene.ts'
import { change, create, type Toolkit } from '../../support/toolkit.ts'

/** A write of each kind, in an order in which a round can meet them. */
export function writesOf(toolkit: Toolkit, scene: Scene): readonly [string, () => Promise<void>][] {
  const put = async (by: PersonKey, url: string, body: object | undefined, headers = {}) => {
    expectOk(await toolkit.as(by)('PUT', url, body, headers))
  }
  const remove = async (by: PersonKey, url: string) => {
    expectOk(await toolkit.as(by)('DELETE', url))
  }
  const north = `/api/reviews/${scene.reviews.north}`
  const cell = `${north}/judgements/skill`
  const round = `/api/rounds/${scene.roundId}`
  const [sourceId, evidenceId] = [toolkit.deps.ids.ordered(), toolkit.deps.ids.ordered()]
  const source = { title: 'Minutes', kind: 'document', organisation: 'school', language: 'en' }
  const evidence = {
    source: sourceId,
    excerpt: 'They meet.',
    language: 'en',
    rendering: 'verbatim',
    links: [{ judgement: 'skill', kind: 'strength', polarity: 'supports' }],
  }
  const linked = [...evidence.links, { ...evidence.links[0], judgement: 'trust' }]
  const position = { text: 'A plan', language: 'en', reference: 'Page 3' }
  const calibrated = randomUUID()
  const versioned = async (by: PersonKey, url: string, body: object, method: 'PUT' | 'PATCH') => {
    const { version } = await scene.round('lowri')
    expectOk(await toolkit.as(by)(method, url, body, change(version)))
  }
  const changePerson = async (id: string, changes: object) => {
    const all: { id: string; version: number }[] = expectOk(
      await toolkit.as('ada')('GET', '/api/people'),
    ).json()
    const version = all.find((one) => one.id === id)?.version ?? 0
    expectOk(await toolkit.as('ada')('PATCH', `/api/people/${id}`, changes, change(version)))
  }
  const renameRegion = async (name: string) => {
    const regions: { id: string; version: number }[] = expectOk(
      await toolkit.as('ada')('GET', '/api/regions'),
    ).json()
    const version = regions.find(({ id }) => id === 'north')?.version ?? 0
    const body = { name: { en: name, cy: `${name} (Cymraeg)` } }
    expectOk(await toolkit.as('ada')('PATCH', '/api/regions/north', body, change(version)))
  }
  const accept = (region: 'north' | 'south', by: PersonKey, judgement: string) =>
    put(
      by,
      `/api/reviews/${scene.reviews[region]}/judgements/${judgement}/feedback/${randomUUID()}`,
      { verdict: 'accepted', language: 'en' },
      create,
    )

  return [
    ['a source', () => put('rhys', `${north}/sources/${sourceId}`, source, create)],
    ['evidence', () => put('rhys', `${north}/evidence/${evidenceId}`, evidence, create)],
    [
      'a later version of evidence',
      () =>
        put('rhys', `${north}/evidence/${evidenceId}`, { ...evidence, links: linked }, change(1)),
    ],
    [
      'a source that turns out to be the region’s own',
      () =>
        put(
          'rhys',
          `${north}/sources/${sourceId}`,
          { ...source, suppliedByRegion: true },
          change(1),
        ),
    ],
    [
      'evidence released',
      () => put('lowri', `${north}/evidence/${evidenceId}/release`, { released: true }),
    ],
    ['an expected position', () => put('rhys', `${cell}/expected-position`, position, create)],
    [
      'a round renamed',
      () => versioned('ada', round, { title: { en: 'Other', cy: 'Arall' } }, 'PATCH'),
    ],
    ['a round redated', () => versioned('ada', round, { positionAt: '2025-01' }, 'PATCH')],
    [
      'regions in another order',
      () => versioned('ada', round, { regions: ['south', 'north'] }, 'PATCH'),
    ],
    ['a region renamed', () => renameRegion('Far north')],
    ['a second lead', () => put('ada', `${round}/leads/${people.otherLead.id}`, undefined)],
    ['no second lead', () => remove('ada', `${round}/leads/${people.otherLead.id}`)],
    ['a reviewer assigned', () => put('ada', reviewer(north, 'otherReviewer'), undefined)],
    ['a reviewer taken off', () => remove('ada', reviewer(north, 'otherReviewer'))],
    [
      'a reviewer recused',
      () => put('lowri', `${north}/recusals/${people.seren.id}`, { reason: 'Taught there' }),
    ],
    ['a recusal taken back', () => remove('lowri', `${north}/recusals/${people.seren.id}`)],
    ['a reviewer renamed', () => changePerson(people.rhys.id, { name: 'Rhys ap Rhys' })],
    ['a lead of another region', () => changePerson(people.sion.id, { regions: ['north'] })],
    ['a lead of two regions', () => changePerson(people.sion.id, { regions: ['north', 'south'] })],
    ['an analyst made reviewer', () => changePerson(people.anwen.id, { role: 'reviewer' })],
    ['a reviewer made analyst', () => changePerson(people.anwen.id, { role: 'analyst' })],
    ['a waiver', () => put('lowri', `${cell}/waiver`, { reason: 'Not visited' })],
    ['a stage', () => moveTo(toolkit, scene, 'sealed-judgement')],
    ['a seal', () => seal(toolkit, 'lowri', scene.reviews.north, 'skill', 3)],
    ['all seals', () => sealAll(toolkit, scene)],
    [
      'the reveal',
      async () => void expectOk(await toolkit.as('lowri')('POST', `${round}/reveal`, {})),
    ],
    [
      'a rating that supersedes',
      () =>
        put(
          'rhys',
          `${cell}/ratings/${randomUUID()}`,
          { level: 5, reason: null, supersedesBecause: 'Misread' },
          create,
        ),
    ],
    [
      'a proposal',
      () =>
        put(
          'rhys',
          `${cell}/proposals/${randomUUID()}`,
          { level: 3, because: 'It says so' },
          create,
        ),
    ],
    ['calibrated levels', () => decideAll(toolkit, scene, 'calibrated')],
    [
      'a calibrated level in place of another',
      async () => {
        const { calibrated: before } = await scene.cell('lowri', 'north', 'skill')
        const level = { level: 4, reason: null, because: 'Seen', statements }
        const body = { ...level, supersedes: before?.id }
        await put('lowri', `${cell}/calibrated/${calibrated}`, body, create)
      },
    ],
    ['the stage of feedback', () => moveTo(toolkit, scene, 'feedback', '2026-03-20')],
    [
      'feedback',
      async () => {
        for (const judgement of judgements) {
          await accept('north', 'nia', judgement)
          await accept('south', 'sion', judgement)
        }
      },
    ],
    [
      'agreed levels',
      async () => {
        const level = { level: 4, reason: null, statements, evidence: [evidenceId] }
        await put('lowri', `${cell}/agreed/${randomUUID()}`, level, create)
        const but = { region: 'north', except: 'skill' }
        await decideAll(toolkit, scene, 'agreed', but)
      },
    ],
    ['the stage agreed', () => moveTo(toolkit, scene, 'agreed')],
    ['the stage published', () => moveTo(toolkit, scene, 'published')],
    [
      'the round made public',
      () => versioned('lowri', `${round}/publication`, { public: true }, 'PUT'),
    ],
    [
      'the round taken back',
      () => versioned('lowri', `${round}/publication`, { public: false }, 'PUT'),
    ],
    ['a region renamed at the end', () => renameRegion('North')],
  ]
}

function reviewer(review: string, person: PersonKey): string {
  return `${review}/reviewers/${people[person].id}`
}
