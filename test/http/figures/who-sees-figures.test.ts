import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorKind } from '../../../fixtures/permissions-table.ts'
import type { Figures } from '../../../server/contract/figures.ts'
import { databaseKinds } from '../../support/databases.ts'
import { expectOk } from '../../support/scene.ts'
import { create, type Toolkit } from '../../support/toolkit.ts'
import { startPermissionToolkit } from '../permissions/actors.ts'
import { inCell, rich } from '../permissions/places.ts'
import { type PermissionScene, setPermissionScene } from '../permissions/scene.ts'

describe.each(databaseKinds)('who sees which figures on %s', (kind) => {
  let toolkit: Toolkit
  let scene: PermissionScene
  beforeAll(async () => {
    toolkit = await startPermissionToolkit(kind)
    scene = await setPermissionScene(toolkit, 'calibration')
  })
  afterAll(() => toolkit.close())

  const ask = async (actor: ActorKind) =>
    expectOk(await scene.ask(actor)('GET', `/api/rounds/${scene.roundId}/figures?lang=en`))
  const read = async (actor: ActorKind): Promise<Figures> => (await ask(actor)).json()

  it('gives the lead every rater with counts, and no coefficient over two judgements', async () => {
    const { agreement, byRater, cells, regions } = await read('lead')
    expect(regions.map(({ id }) => id)).toEqual(['north', 'south'])
    expect(cells).toBe(6)
    expect(agreement.counts).toMatchObject({ pairableUnits: 2, raters: 3, ratings: 5 })
    expect(agreement.exact.value).toBe(0)
    expect(agreement.alpha.ordinal.value).toBeNull()
    expect(agreement.alpha.ordinal.reason).toMatch(/^only 2 judgements were rated/)
    expect(byRater?.raters.map(({ ratings }) => ratings).sort()).toEqual([1, 2, 2])
    expect(byRater?.severity.raters.every(({ severity }) => severity.value === null)).toBe(true)
  })

  it('tells a recused reviewer nothing of the region', async () => {
    const { regions, closedRegions, agreement, byRater, selfReview } =
      await read('recused-reviewer')
    expect(regions.map(({ id }) => id)).toEqual(['south'])
    expect(closedRegions.map(({ id }) => id)).toEqual(['north'])
    expect(agreement.counts.ratings).toBe(0)
    expect(byRater?.raters).toEqual([])
    expect(selfReview?.map(({ region }) => region)).toEqual(['south'])
  })

  it('keeps from an analyst what would tell of a judgement or two', async () => {
    const { agreement, leaving, blind, byRater } = await read('analyst')
    expect([agreement.exact.value, agreement.adjacent.value]).toEqual([null, null])
    expect(agreement.exact.reason).toMatch(/fewer than 10 judgements/)
    const rows = leaving.flatMap((one) => one.rows)
    expect(rows.every(({ exact, alpha }) => exact.value === null && alpha.value === null)).toBe(
      true,
    )
    expect([blind, byRater]).toEqual([null, null])
  })

  it('stays with the first sealed rating, whatever supersedes it', async () => {
    const before = await ask('lead')
    const body = { level: 4, reason: null, supersedesBecause: 'Read again' }
    const address = inCell(scene, rich, `ratings/${randomUUID()}`)
    expectOk(await scene.ask('reviewer')('PUT', address, body, create))
    const after = await ask('lead')
    expect(after.body).toBe(before.body)
    expect(after.headers.etag).toBe(before.headers.etag)
  })

  it('gives the figures with and without ratings that were not blind', async () => {
    const { agreement, blind, byRater } = await read('lead')
    const seen = byRater?.raters.filter(({ notBlind }) => notBlind > 0) ?? []
    expect(seen.map(({ name, notBlind }) => [name, notBlind])).toEqual([['rhys', 2]])
    expect(blind?.leftOut).toBe(2)
    expect(blind?.agreement.counts.ratings).toBe(agreement.counts.ratings - 2)
  })
})
