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

  const calibrate = async (statements: readonly object[]) => {
    const { calibrated } = await scene.cell('lowri', 'north', 'skill')
    const path = `/api/reviews/${scene.reviews.north}/judgements/skill/calibrated/${randomUUID()}`
    const because = 'As discussed'
    const supersedes = calibrated?.id ?? null
    const body = { level: 3, reason: null, because, statements, supersedes }
    expectOk(await toolkit.as('lowri')('PUT', path, body, create))
  }
  const boxes = async () => {
    const address = `/api/rounds/${scene.roundId}/matrix?layer=calibrated`
    const { cells }: Matrix = expectOk(await toolkit.as('lowri')('GET', address)).json()
    return (judgement: string) =>
      cells.find((cell) => cell.region === 'north' && cell.judgement === judgement)
  }

  it('are told for each statement, and none where there is no text', async () => {
    await calibrate([
      { kind: 'priority', language: 'cy', text: 'Siarad ag ysgolion' },
      { kind: 'strength', language: 'en', text: 'A plan that holds' },
    ])
    const box = await boxes()
    expect(box('skill')).toMatchObject({
      language: 'cy',
      languages: { strength: 'en', challenge: null, priority: 'cy' },
    })
    expect(box('trust')).toMatchObject({
      strength: null,
      languages: { strength: null, challenge: null, priority: null },
      statements: [],
    })
  })

  it('go with every statement, of which a kind may have several', async () => {
    const statements = [
      { kind: 'strength', language: 'en', text: 'A plan that holds' },
      { kind: 'strength', language: 'cy', text: 'Pobl fedrus' },
      { kind: 'priority', language: 'en', text: 'Share data' },
    ]
    await calibrate(statements)
    const box = await boxes()
    expect(box('skill')).toMatchObject({
      strength: 'A plan that holds',
      statements: statements.map((statement, at) => ({ position: at + 1, ...statement })),
    })
  })
})
