import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCurrentDecision } from '../../server/features/positions/decisions.ts'
import { databaseKinds } from '../support/databases.ts'
import { expectOk, type Scene, setScene } from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('why a judgement is not rated on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'calibration')
  })
  afterAll(() => toolkit.close())

  const recordReason = async (reason: string) => {
    const { calibrated } = await scene.cell('lowri', 'north', 'skill')
    const path = `/api/reviews/${scene.reviews.north}/judgements/skill/calibrated/${randomUUID()}`
    const supersedes = calibrated?.id ?? null
    const body = { level: null, reason, because: 'Nobody could go', supersedes }
    expectOk(await toolkit.as('lowri')('PUT', path, body, create))
    const cell = { reviewId: scene.reviews.north, judgement: 'skill' }
    return (await findCurrentDecision(toolkit.deps.db, cell, 'calibrated'))?.reason
  }

  it('stays the toolkit’s own where a form sends its words back, in either language', async () => {
    expect(await recordReason('evidence-missing')).toBe('evidence-missing')
    const { calibrated } = await scene.cell('lowri', 'north', 'skill')
    expect(calibrated?.reason).toBe('the evidence is missing')
    expect(await recordReason(calibrated?.reason ?? '')).toBe('evidence-missing')
    expect(await recordReason('mae’r dystiolaeth yn eisiau')).toBe('evidence-missing')
  })

  it('is kept as it was typed where it is somebody’s own', async () => {
    expect(await recordReason('The evidence is missing, as the school was shut')).toBe(
      'The evidence is missing, as the school was shut',
    )
  })
})
