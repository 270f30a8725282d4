import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Matrix } from '../../server/contract/rounds.ts'
import { databaseKinds } from '../support/databases.ts'
import { expectOk, type Scene, setScene } from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('the languages of a box of the matrix on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'calibration')
  })
  afterAll(() => toolkit.close())

  it('are told for each statement, and none where there is no text', async () => {
    const { calibrated } = await scene.cell('lowri', 'north', 'skill')
    const path = `/api/reviews/${scene.reviews.north}/judgements/skill/calibrated/${randomUUID()}`
    const body = {
      level: 3,
      reason: null,
      because: 'As discussed',
      statements: [
        { kind: 'priority', language: 'cy', text: 'Siarad ag ysgolion' },
        { kind: 'strength', language: 'en', text: 'A plan that holds' },
      ],
      supersedes: calibrated?.id ?? null,
    }
    expectOk(await toolkit.as('lowri')('PUT', path, body, create))
    const address = `/api/rounds/${scene.roundId}/matrix?layer=calibrated`
    const { cells }: Matrix = expectOk(await toolkit.as('lowri')('GET', address)).json()
    const box = (judgement: string) =>
      cells.find((cell) => cell.region === 'north' && cell.judgement === judgement)
    expect(box('skill')).toMatchObject({
      language: 'cy',
      languages: { strength: 'en', challenge: null, priority: 'cy' },
    })
    expect(box('trust')).toMatchObject({
      strength: null,
      languages: { strength: null, challenge: null, priority: null },
    })
  })
})
