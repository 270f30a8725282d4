import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanAnswer } from '../../server/contract/plan-of-figures.ts'
import { databaseKinds } from '../support/databases.ts'
import { listen } from '../support/live-stream.ts'
import { expectOk, type Scene, setScene } from '../support/scene.ts'
import { startToolkit, type Toolkit, tokenOf } from '../support/toolkit.ts'

describe.each(databaseKinds)('the plan of a round’s figures, on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let url: string

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'fieldwork')
    url = await listen(toolkit.app)
  })
  afterAll(() => toolkit.close())

  const ask = (body: object, query = '') =>
    toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/plan-of-figures${query}`, body)
  const plan = async (body: object, query?: string): Promise<PlanAnswer> =>
    expectOk(await ask(body, query)).json()
  const both = { regions: [{ region: 'north', raters: ['seren', 'somebody new'] }] }

  it('tells what agreement to expect, and of whom nothing could be told, in words', async () => {
    // Over the network, where a request has closed once its body is read.
    const sent = await fetch(`${url}/api/rounds/${scene.roundId}/plan-of-figures`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${tokenOf('lowri')}`,
      },
      body: JSON.stringify(both),
    })
    const answer = (await sent.json()) as PlanAnswer
    expect(answer.exact).toBeGreaterThan(0.3)
    expect(answer.severities.map(({ rater }) => rater)).toEqual(['seren', 'somebody new'])
    expect(answer.severities[0]?.tells).toMatchObject({
      value: null,
      reason: expect.stringMatching(/too few; it takes at least 24/),
    })
    const welsh = await plan({ regions: [] }, '?lang=cy')
    expect(welsh).toMatchObject({
      exact: null,
      alpha: { value: null, reason: 'ni raddiwyd yr un farn gan ddau berson' },
      severities: [],
    })
  })

  it('expects more agreement of those who are taken to agree closely', async () => {
    const [loose, close] = [
      await plan({ ...both, closeness: 'loose' }),
      await plan({ ...both, closeness: 'close' }),
    ]
    expect(Number(close.exact)).toBeGreaterThan(Number(loose.exact))
  })

  it.each([
    {
      at: 'regions.1.region',
      regions: [
        { region: 'north', raters: [] },
        { region: 'moon', raters: [] },
      ],
    },
    { at: 'regions.0.raters', regions: [{ region: 'north', raters: ['a', 'a'] }] },
  ])('refuses what is wrong at $at, and says where', async ({ at, regions }) => {
    const answer = await ask({ regions })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error.path).toBe(at)
  })
})
