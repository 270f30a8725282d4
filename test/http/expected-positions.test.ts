import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { type Scene, seal, setScene } from '../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

const position = { text: 'By now, a plan', language: 'en', reference: 'Plan, page 3' }
const other = { ...position, text: 'By now, something else' }

describe.each(databaseKinds)('an expected position and sealed ratings, on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
  })
  afterAll(() => toolkit.close())
  beforeEach(async () => {
    scene = await setScene(toolkit, 'sealed-judgement')
  })

  const address = (name: string, judgement = 'skill') =>
    `/api/reviews/${scene.reviews.north}/judgements/${judgement}/${name}`
  const set = (body: object, headers: Record<string, string>, judgement = 'skill') =>
    toolkit.as('lowri')('PUT', address('expected-position', judgement), body, headers)

  it('changes no more once a rating of its judgement is sealed', async () => {
    expect((await set(position, create)).statusCode).toBe(200)
    expect((await set(position, create, 'trust')).statusCode).toBe(200)
    expect((await set(other, change(1))).statusCode).toBe(200)
    await seal(toolkit, 'rhys', scene.reviews.north, 'skill', 2)
    const refused = await set(position, change(2))
    expect(refused.statusCode).toBe(409)
    expect(refused.json().error).toMatchObject({
      code: 'position-sealed',
      message: expect.stringContaining('Ratings have been sealed against this position'),
    })
    const welsh = await toolkit.as('lowri')('PUT', address('expected-position'), position, {
      ...change(2),
      'accept-language': 'cy',
    })
    expect(welsh.json().error.message).toContain('wedi’u selio')
    expect((await set(other, change(1), 'trust')).statusCode).toBe(200)
  })

  it('is set for the first time after a rating was sealed, and then stays', async () => {
    await seal(toolkit, 'rhys', scene.reviews.north, 'skill', 2)
    expect((await set(position, create)).statusCode).toBe(200)
    expect((await set(other, change(1))).json().error.code).toBe('position-sealed')
  })

  it('can still be proposed in other words by the consortium', async () => {
    await set(position, create)
    await seal(toolkit, 'rhys', scene.reviews.north, 'skill', 2)
    const propose = (body: object, headers: Record<string, string>) =>
      toolkit.as('nia')('PUT', address('proposed-position'), body, headers)
    expect((await propose(position, create)).statusCode).toBe(200)
    expect((await propose(other, change(1))).statusCode).toBe(200)
  })
})
