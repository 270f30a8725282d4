import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Round } from '../../server/contract/rounds.ts'
import { databaseKinds } from '../support/databases.ts'
import type { PersonKey } from '../support/people.ts'
import { decideAll, expectOk, moveTo, type Scene, sealAll, setScene } from '../support/scene.ts'
import { startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('the layer that the side-by-side view opens in, on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
  })
  afterAll(() => toolkit.close())

  const openingFor = async (person: PersonKey) => {
    const address = `/api/rounds/${scene.roundId}`
    const round: Round = expectOk(await toolkit.as(person)('GET', address)).json()
    return round.openingLayer
  }

  it('is no more than a place to begin until the reveal', async () => {
    const before = await Promise.all([openingFor('lowri'), openingFor('rhys')])
    await sealAll(toolkit, scene)
    expect(await Promise.all([openingFor('lowri'), openingFor('rhys')])).toEqual(before)
    expect(before).toEqual(['agreed', 'agreed'])
  })

  it('follows the levels from the reveal to the feedback', async () => {
    expectOk(await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
    expect(await openingFor('lowri')).toBe('sealed')
    await decideAll(toolkit, scene, 'calibrated')
    expect(await openingFor('rhys')).toBe('sealed')
    expect(await openingFor('nia')).toBe('self')
    await moveTo(toolkit, scene, 'feedback', '2026-03-20')
    const people = ['lowri', 'rhys', 'nia'] as const
    expect(await Promise.all(people.map(openingFor))).toEqual(Array(3).fill('calibrated'))
  })
})
