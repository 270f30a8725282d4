import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonResults, OpenSittings } from '../../../server/contract/comparisons.ts'
import { databaseKinds } from '../../support/databases.ts'
import { addTexts, judgesOf } from '../../support/judges.ts'
import type { PersonKey } from '../../support/people.ts'
import { decideAll, expectOk, type Scene, sealAll, setScene } from '../../support/scene.ts'
import { change, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('comparisons that are not handed in, on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let judges: ReturnType<typeof judgesOf>

  const sittings = async (person: PersonKey): Promise<OpenSittings> =>
    expectOk(await toolkit.as(person)('GET', `${judges.at}/sittings`)).json()
  const results = async (person: PersonKey): Promise<ComparisonResults> =>
    expectOk(await toolkit.as(person)('GET', `${judges.at}/comparisons`)).json()

  async function sendToFeedback(region: 'north' | 'south'): Promise<void> {
    const { reviews } = await scene.round('lowri')
    const review = reviews.find((one) => one.region.id === region)
    const body = { to: 'feedback', feedbackUntil: '2026-03-20' }
    const address = `/api/reviews/${review?.id}/stage`
    expectOk(await toolkit.as('lowri')('PUT', address, body, change(review?.version ?? 0)))
  }

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
    await addTexts(toolkit, scene)
    judges = judgesOf(toolkit, scene)
    expectOk(await judges.draw('seren'))
    const { id } = await judges.open('seren')
    expectOk(await judges.say('seren', id, { position: 2, choice: 'left' }))
  })
  afterAll(() => toolkit.close())

  it('are known to their judge alone before the reveal', async () => {
    expect(await sittings('seren')).toEqual({ own: { chosen: 1, pairs: 3 }, others: null })
    for (const person of ['lowri', 'rhys'] as const) {
      expect(await sittings(person)).toEqual({ own: null, others: null })
    }
  })

  it('are told to whoever runs the calibration by how far they have come, and to nobody else', async () => {
    await sealAll(toolkit, scene)
    expectOk(await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
    expect(await sittings('lowri')).toEqual({
      own: null,
      others: [{ judge: 'seren', chosen: 1, pairs: 3 }],
    })
    expect(await sittings('rhys')).toEqual({ own: null, others: null })
    expect((await toolkit.as('anwen')('GET', `${judges.at}/sittings`)).statusCode).toBe(403)
  })

  it('may still be handed in until the last region leaves calibration', async () => {
    expect((await judges.read('seren')).untilEnd).toEqual({ open: 2, regions: 2 })
    await decideAll(toolkit, scene, 'calibrated')
    await sendToFeedback('north')
    expect((await judges.read('seren')).untilEnd).toEqual({ open: 1, regions: 2 })
    expect(await results('rhys')).toMatchObject({
      ...{ mayJudge: true, isOver: false, notHandedIn: null, figures: null },
    })
  })

  it('are lost to the figures after that, which everybody who reads them is told', async () => {
    await sendToFeedback('south')
    const lost = { mayJudge: false, isOver: true, figures: null }
    const notHandedIn = { judges: 1, choices: 1, own: 0 }
    for (const person of ['lowri', 'rhys', 'anwen'] as const) {
      expect(await results(person)).toMatchObject({ ...lost, notHandedIn })
    }
    expect(await results('seren')).toMatchObject({
      ...{ ...lost, judging: false, notHandedIn: { ...notHandedIn, own: 1 } },
    })
    expect((await toolkit.as('seren')('GET', `${judges.at}/judging`)).statusCode).toBe(403)
  })
})
