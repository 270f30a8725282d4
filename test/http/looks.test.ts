import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LastLook } from '../../server/contract/looks.ts'
import { databaseKinds } from '../support/databases.ts'
import type { PersonKey } from '../support/people.ts'
import {
  decideAll,
  expectOk,
  moveTo,
  type Scene,
  seal,
  sealAll,
  setScene,
} from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('since somebody last looked, on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
  })
  afterAll(() => toolkit.close())
  beforeEach(async () => {
    toolkit.clock.now = new Date('2026-03-02T09:00:00.000Z')
    scene = await setScene(toolkit, 'sealed-judgement')
  })

  const later = (minutes: number) => {
    toolkit.clock.now = new Date(toolkit.clock.now.getTime() + minutes * 60_000)
  }
  const look = async (person: PersonKey): Promise<LastLook> =>
    expectOk(await toolkit.as(person)('PUT', `/api/rounds/${scene.roundId}/last-look`, {})).json()
  const told = ({ changes }: LastLook) =>
    changes.map(({ action, region, judgement }) => [action, region, judgement])

  it('tells nothing in a first visit, and the end of the visit before in the next', async () => {
    expect(await look('lowri')).toEqual({ since: null, changes: [] })
    later(20)
    expect((await look('lowri')).since).toBeNull()
    const end = toolkit.clock.now.toISOString()
    later(31)
    expect((await look('lowri')).since).toBe(end)
    later(5)
    expect((await look('lowri')).since).toBe(end)
  })

  it('tells what others did, and not what one did oneself', async () => {
    await look('lowri')
    await look('seren')
    later(60)
    const position = `/api/reviews/${scene.reviews.north}/judgements/skill/expected-position`
    const body = { text: 'By now, a plan', language: 'en', reference: 'Plan, page 3' }
    expectOk(await toolkit.as('seren')('PUT', position, body, create))
    expect(told(await look('lowri'))).toEqual([['expected-position', 'north', 'skill']])
    expect(told(await look('seren'))).toEqual([])
  })

  it('tells nobody before the reveal that somebody else has sealed', async () => {
    const everybody: readonly PersonKey[] = ['lowri', 'seren', 'nia', 'anwen', 'ada']
    for (const person of everybody) await look(person)
    later(60)
    await seal(toolkit, 'rhys', scene.reviews.north, 'skill', 2)
    for (const person of everybody) {
      expect([person, told(await look(person))]).toEqual([person, []])
    }
  })

  it('tells a consortium of its own region alone, without names', async () => {
    await sealAll(toolkit, scene)
    expectOk(await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
    await decideAll(toolkit, scene, 'calibrated')
    await moveTo(toolkit, scene, 'feedback', '2026-03-20')
    for (const person of ['nia', 'sion', 'anwen'] as const) await look(person)
    later(60)
    const id = randomUUID()
    const feedback = `/api/reviews/${scene.reviews.north}/judgements/skill/feedback/${id}`
    const contested = { verdict: 'contested', reasons: 'Two schools left out', language: 'en' }
    expectOk(await toolkit.as('nia')('PUT', feedback, contested, create))
    later(1)
    const answer = { outcome: 'kept', answer: 'Both were visited', language: 'en' }
    expectOk(await toolkit.as('lowri')('PUT', `${feedback}/answer`, answer))
    const { changes } = await look('nia')
    expect(changes).toMatchObject([
      { action: 'feedback.answer', region: 'north', judgement: 'skill', actor: null },
    ])
    expect(told(await look('sion'))).toEqual([])
    expect(told(await look('anwen'))).toEqual([])
  })

  it('is asked of a round that there is, by somebody who is signed in', async () => {
    const nobody = await toolkit.as(null)('PUT', `/api/rounds/${scene.roundId}/last-look`, {})
    expect(nobody.statusCode).toBe(401)
    const unknown = await toolkit.as('lowri')('PUT', '/api/rounds/no-such-round/last-look', {})
    expect(unknown.statusCode).toBe(404)
  })
})
