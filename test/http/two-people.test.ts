import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { type Scene, setScene } from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('two people who change one thing, on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  const address = (layer: string) =>
    `/api/reviews/${scene.reviews.north}/judgements/skill/${layer}/${randomUUID()}`

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'calibration')
  })
  afterAll(() => toolkit.close())

  it('tells the later of two calibrated levels what stands there, and keeps the earlier', async () => {
    const lowri = toolkit.as('lowri')
    const first = await lowri('PUT', address('calibrated'), { level: 3, reason: null }, create)
    expect(first.statusCode).toBe(201)
    const unseen = await lowri('PUT', address('calibrated'), { level: 2, reason: null }, create)
    expect(unseen.statusCode).toBe(412)
    expect(unseen.json().error).toMatchObject({
      code: 'changed-meanwhile',
      details: { current: { id: first.json().id, level: 3 } },
    })
    expect((await scene.cell('lowri', 'north', 'skill')).calibrated?.level).toBe(3)

    const seen = { level: 2, reason: null, supersedes: first.json().id }
    expect((await lowri('PUT', address('calibrated'), seen, create)).statusCode).toBe(201)
    expect((await scene.cell('lowri', 'north', 'skill')).calibrated?.level).toBe(2)
  })
})
