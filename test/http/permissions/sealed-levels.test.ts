import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import { people } from '../../support/people.ts'
import { expectOk, moveTo, setScene } from '../../support/scene.ts'
import { change, create, type Toolkit } from '../../support/toolkit.ts'
import { startPermissionToolkit } from './actors.ts'
import {
  type Answers,
  differing,
  placesOf,
  readAnswers,
  type Viewer,
  viewers,
  withoutIds,
  withoutProgress,
} from './answers.ts'
import { inCell, ratedByTwo, rich } from './places.ts'
import { type PermissionScene, setPermissionScene } from './scene.ts'

const others = viewers.filter((viewer) => viewer !== 'reviewer')
/** Those to whom who has sealed is told, and some to whom it is not. */
const few: readonly Viewer[] = [
  'lead',
  'other-lead',
  'reviewer',
  'second-reviewer',
  'round-reviewer',
  'consortium-lead',
  'analyst',
]

describe.each(databaseKinds)('whatever was sealed on %s', (kind) => {
  let toolkit: Toolkit

  beforeAll(async () => {
    toolkit = await startPermissionToolkit(kind)
  })
  afterAll(() => toolkit.close())

  const sealing = async (): Promise<PermissionScene> => {
    toolkit.clock.now = new Date('2026-03-02T09:00:00.000Z')
    const scene = await setPermissionScene(toolkit, 'self-review')
    await moveTo(toolkit, scene, 'sealed-judgement')
    return scene
  }
  const answersOf = async (
    scene: PermissionScene,
    of: readonly Viewer[] = few,
  ): Promise<Answers> => {
    toolkit.clock.now = new Date('2026-03-02T12:00:00.000Z')
    return withoutIds(await readAnswers(toolkit, scene, placesOf(scene), of), scene)
  }
  const put = (scene: PermissionScene, judgement: string, id: string, body: object) =>
    scene.ask('reviewer')('PUT', inCell(scene, judgement, `ratings/${id}`), body, create)

  it('the answers to everybody else are the same', async () => {
    const sealed = [
      {
        level: 1,
        reason: null,
        ground: 'too-early',
        confidence: 'high',
        statements: [{ kind: 'challenge', language: 'cy', text: 'Gair' }],
      },
      { level: 5, reason: null, confidence: null, statements: [] },
      { level: null, reason: 'Nothing was found to judge by' },
    ]
    const all: Answers[] = []
    for (const [index, rating] of sealed.entries()) {
      const scene = await sealing()
      toolkit.clock.now = new Date(Date.UTC(2026, 2, 2, 10, index, index))
      const evidence = index === 0 ? Object.values(scene.evidence) : []
      for (const judgement of [rich, ratedByTwo]) {
        expectOk(await put(scene, judgement, randomUUID(), { ...rating, evidence }))
      }
      all.push(await answersOf(scene, others))
    }
    const [first, ...rest] = all
    for (const other of rest) {
      for (const viewer of others) {
        expect([viewer, differing(first ?? new Map(), other, viewer)]).toEqual([viewer, []])
      }
    }
  })

  it('once all have sealed, only the lead is told where levels are too few', async () => {
    const withTrustAs = async (rating: object): Promise<Answers> => {
      const scene = await sealing()
      expectOk(await put(scene, ratedByTwo, randomUUID(), rating))
      const address = inCell(scene, ratedByTwo, `ratings/${randomUUID()}`)
      expectOk(await toolkit.as('seren')('PUT', address, { level: 4, reason: null }, create))
      return answersOf(scene)
    }
    const level = await withTrustAs({ level: 2, reason: null })
    const none = await withTrustAs({ level: null, reason: 'Nothing was found to judge by' })
    for (const viewer of few.filter((one) => one !== 'reviewer')) {
      const places = viewer === 'lead' ? ['/api/rounds/the-round'] : []
      expect([viewer, differing(level, none, viewer)]).toEqual([viewer, places])
    }
    expect(differing(withoutProgress(level), withoutProgress(none), 'lead')).toEqual([])
  })

  it('the order in which two leads sealed does not show', async () => {
    const inOrder = async (...leads: readonly ('lead' | 'other-lead')[]): Promise<Answers> => {
      const scene = await sealing()
      const leading = `/api/rounds/${scene.roundId}/leads/${people.otherLead.id}`
      expectOk(await scene.ask('administrator')('PUT', leading))
      for (const lead of leads) {
        const address = inCell(scene, rich, `ratings/${randomUUID()}`)
        expectOk(await scene.ask(lead)('PUT', address, { level: 3, reason: null }, create))
      }
      return answersOf(scene)
    }
    const one = await inOrder('lead', 'other-lead')
    const other = await inOrder('other-lead', 'lead')
    for (const viewer of few) {
      expect([viewer, differing(one, other, viewer)]).toEqual([viewer, []])
    }
  })

  it('an id that somebody else used gives 404 and no body, whatever it stands for', async () => {
    const scene = await sealing()
    const id = randomUUID()
    const body = { level: 2, reason: null }
    const first = expectOk(await put(scene, rich, id, body))
    const seren = toolkit.as('seren')
    for (const [judgement, taken, sent] of [
      [rich, id, body],
      [rich, id, { level: 4, reason: null }],
      [ratedByTwo, id, body],
      [rich, scene.evidence.kept, body],
      [rich, scene.sourceId, body],
    ] as const) {
      const answer = await seren('PUT', inCell(scene, judgement, `ratings/${taken}`), sent, create)
      expect([answer.statusCode, answer.body]).toEqual([404, ''])
    }
    const repeated = await put(scene, rich, id, body)
    expect([repeated.statusCode, repeated.body]).toEqual([201, first.body])
    expect((await put(scene, rich, id, { level: 4, reason: null })).statusCode).toBe(409)
  })

  it('the permission is checked before the id', async () => {
    const scene = await sealing()
    const id = randomUUID()
    const body = { level: 2, reason: null }
    expectOk(await put(scene, rich, id, body))
    for (const actor of ['other-reviewer', 'recused-reviewer', 'analyst', 'nobody'] as const) {
      const answers = [id, randomUUID()].map((one) =>
        scene.ask(actor)('PUT', inCell(scene, rich, `ratings/${one}`), body, create),
      )
      const [used, unused] = await Promise.all(answers)
      expect([used?.statusCode, used?.body]).toEqual([unused?.statusCode, unused?.body])
      expect(used?.statusCode).toBe(actor === 'nobody' ? 401 : 403)
    }
  })

  it('the administrator’s change of regions is answered alike', async () => {
    const statuses: number[] = []
    for (const seals of [true, false]) {
      const scene = await setScene(toolkit, 'sealed-judgement')
      if (seals) {
        const address = `/api/reviews/${scene.reviews.south}/judgements/${rich}/ratings/${randomUUID()}`
        expectOk(await toolkit.as('rhys')('PUT', address, { level: 2, reason: null }, create))
      }
      const { version } = await scene.round('ada')
      const address = `/api/rounds/${scene.roundId}`
      const changed = await toolkit.as('ada')(
        'PATCH',
        address,
        { regions: ['north'] },
        change(version),
      )
      statuses.push(changed.statusCode)
    }
    expect(statuses[0]).toBe(statuses[1])
  })
})
