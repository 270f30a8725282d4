import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNotBlind } from '../../../server/core/workshop/blindness.ts'
import { databaseKinds } from '../../support/databases.ts'
import type { PersonKey } from '../../support/people.ts'
import { openRoomOf } from '../../support/room.ts'
import { decideAll, expectOk, moveTo, type Scene, sealAll, setScene } from '../../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe('a rater who ran a workshop', () => {
  it('is not blind in what they sealed from then on', () => {
    expect(isNotBlind('2026-03-02T10:00', ['2026-03-02T09:00'])).toBe(true)
    expect(isNotBlind('2026-03-02T08:00', ['2026-03-02T09:00'])).toBe(false)
    expect(isNotBlind('2026-03-02T08:00', [])).toBe(false)
    expect(isNotBlind(null, ['2026-03-02T09:00'])).toBe(false)
  })
})

describe.each(databaseKinds)('ratings of who ran a workshop on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
    await openRoomOf(toolkit, scene.reviews.north, { facilitator: 'rhys' })
    const plan = { items: [{ judgement: 'skill', minutes: null }] }
    const prepare = (person: PersonKey, more: object) => {
      const address = `/api/reviews/${scene.reviews.south}/workshops/${randomUUID()}`
      return toolkit.as(person)('PUT', address, { ...plan, ...more }, create)
    }
    expectOk(await prepare('seren', { rehearsal: true }))
    expectOk(await prepare('rhys', {}))
    await moveTo(toolkit, scene, 'sealed-judgement')
    await sealAll(toolkit, scene)
    const own = (await scene.cell('rhys', 'north', 'skill')).own?.rating
    expect([own?.notBlind, own?.rater]).toEqual([true, null])
    expectOk(await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
  })
  afterAll(() => toolkit.close())

  const blindness = async (person: PersonKey, region: string) => {
    const { ratings } = await scene.cell(person, region, 'skill')
    return ratings?.map(({ rater, notBlind }) => [rater?.name ?? null, notBlind])
  }

  it('are marked for the review in which they did, once the room was open', async () => {
    const [north, south] = [await blindness('lowri', 'north'), await blindness('lowri', 'south')]
    expect(north).toEqual([
      ['rhys', true],
      ['seren', false],
    ])
    expect(south).toEqual([
      ['rhys', false],
      ['seren', false],
    ])
  })

  it('are not marked for those who may not know whose they are', async () => {
    await decideAll(toolkit, scene, 'calibrated')
    await moveTo(toolkit, scene, 'feedback', '2026-03-20')
    expect(await blindness('nia', 'north')).toEqual([
      [null, null],
      [null, null],
    ])
  })
})
