import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layers } from '../../../server/core/layers.ts'
import { databaseKinds } from '../../support/databases.ts'
import { expectOk, type Scene, seal, setScene } from '../../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../../support/toolkit.ts'
import { type Answerer, heldBy, readRound, startForgetful } from './beside.ts'
import { writesOf } from './writes.ts'

describe.each(databaseKinds)('what is held of a round on %s', (kind) => {
  let toolkit: Toolkit
  let forgetful: Answerer
  let scene: Scene
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    forgetful = await startForgetful(toolkit)
    scene = await setScene(toolkit, 'fieldwork')
  })
  afterAll(() => toolkit.close())

  it('is after every kind of write what a server that holds nothing answers', async () => {
    const steps: readonly [string, () => Promise<void>][] = [
      ['nothing yet', async () => undefined],
      ...writesOf(toolkit, scene),
    ]
    for (const [step, write] of steps) {
      await write()
      const held = await readRound(heldBy(toolkit), scene.roundId)
      const fresh = await readRound(forgetful, scene.roundId)
      const stale = [...fresh].filter(([place, answer]) => held.get(place) !== answer)
      expect([step, stale.map(([place]) => place)]).toEqual([step, []])
    }
  }, 120_000)

  it('grows old at midnight', async () => {
    const { now } = toolkit.clock
    const url = `/api/rounds/${(await setScene(toolkit, 'fieldwork')).roundId}/matrix`
    const old = async () => expectOk(await toolkit.as('rhys')('GET', url)).json().old
    toolkit.clock.now = new Date('2026-09-30T23:59:59.000Z')
    expect(await old()).toBe(false)
    toolkit.clock.now = new Date('2026-10-01T00:00:00.000Z')
    expect(await old()).toBe(true)
    toolkit.clock.now = now
  })
})

describe.each(databaseKinds)('the matrix before the reveal on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
  })
  afterAll(() => toolkit.close())

  it.each([
    ['a draft', () => saveDraft()],
    ['a seal', () => seal(toolkit, 'rhys', scene.reviews.north, 'trust', 1)],
    ['a second seal', () => seal(toolkit, 'seren', scene.reviews.north, 'trust', 5)],
    ['a rating that supersedes', () => supersede()],
    ['a refused seal', () => expect(supersede('planning')).rejects.toThrow('409')],
  ])('is the same after %s, byte for byte, and is not made anew', async (_, write) => {
    const before = await readRound(heldBy(toolkit), scene.roundId)
    const made = toolkit.deps.answers.size
    const clock = await clockOf()
    await write()
    const after = await readRound(heldBy(toolkit), scene.roundId)
    const matrices = [...before.keys()].filter((place) => place.includes('/matrix'))
    expect(matrices).toHaveLength(10 * layers.length)
    expect(matrices.filter((place) => after.get(place) !== before.get(place))).toEqual([])
    expect([toolkit.deps.answers.size, await clockOf()]).toEqual([made, clock])
  })

  async function saveDraft(): Promise<void> {
    const body = { level: 2, reason: '', ground: null, confidence: null, language: 'en' }
    const texts = { strength: '', challenge: '', priority: '', evidence: [] }
    const url = `/api/reviews/${scene.reviews.north}/judgements/trust/draft`
    expectOk(await toolkit.as('rhys')('PUT', url, { ...body, ...texts }, create))
  }

  async function supersede(judgement = 'trust'): Promise<void> {
    const url = `/api/reviews/${scene.reviews.north}/judgements/${judgement}/ratings/${randomUUID()}`
    const body = { level: 4, reason: null, supersedesBecause: 'Misread' }
    expectOk(await toolkit.as('rhys')('PUT', url, body, create))
  }

  const clockOf = () =>
    toolkit.deps.db
      .selectFrom('round')
      .select(['revision', 'course'])
      .where('id', '=', scene.roundId)
      .executeTakeFirst()
})
