import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { moveTo, type Scene, seal, setScene, statements } from '../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('a review from sealing to publication on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  const address = (judgement: string, rest: string) =>
    `/api/reviews/${scene.reviews.north}/judgements/${judgement}/${rest}`

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
  })
  afterAll(() => toolkit.close())

  it('keeps sealed ratings from everybody else', async () => {
    await seal(toolkit, 'rhys', scene.reviews.north, 'skill', 1)
    const own = await scene.cell('rhys', 'north', 'skill')
    expect(own.own?.rating).toMatchObject({ level: 1, sequence: 1 })

    const before = await scene.cell('seren', 'north', 'skill')
    expect(before.ratings).toBeNull()
    expect(before.spread).toBeNull()
    expect(before.own?.rating).toBeNull()
    expect(before.progress).toEqual([
      { rater: 'rhys', sealed: true },
      { rater: 'seren', sealed: false },
    ])
    expect(before.trail.map(({ action }) => action)).not.toContain('rating.seal')
  })

  it('shuts the reveal and names what is missing', async () => {
    const refused = await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {})
    expect(refused.statusCode).toBe(409)
    const { error } = refused.json()
    expect(error.code).toBe('gate-shut')
    expect(error.details.missing).toContainEqual({
      what: 'sealed-ratings',
      region: 'north',
      judgement: 'skill',
    })
    expect(error.details.missing).toHaveLength(6)
  })

  it('opens everything at once, with a waiver where a level is missing', async () => {
    await seal(toolkit, 'seren', scene.reviews.north, 'skill', 4)
    for (const [region, judgement] of [
      ['north', 'trust'],
      ['south', 'skill'],
      ['south', 'trust'],
      ['south', 'planning'],
    ] as const) {
      await seal(toolkit, 'rhys', scene.reviews[region], judgement, 3)
      await seal(toolkit, 'seren', scene.reviews[region], judgement, 3)
    }
    await seal(toolkit, 'rhys', scene.reviews.north, 'planning', 2)
    const { missingForReveal } = await scene.round('lowri')
    expect(missingForReveal).toEqual([
      { what: 'sealed-ratings', region: 'north', judgement: 'planning' },
    ])
    const waived = await toolkit.as('lowri')('PUT', address('planning', 'waiver'), {
      reason: 'The plan arrived after fieldwork',
    })
    expect(waived.statusCode).toBe(204)
    expect((await scene.round('lowri')).unsealed).toEqual([
      { region: 'north', rater: 'seren', judgements: ['planning'] },
    ])
    for (const person of ['rhys', 'nia', 'anwen', 'ada'] as const) {
      expect((await scene.round(person)).unsealed).toBeNull()
    }
    const revealed = await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {})
    expect(revealed.statusCode).toBe(200)

    const open = await scene.cell('seren', 'north', 'skill')
    expect(open.review.stage).toBe('calibration')
    expect(open.ratings?.map(({ rater, level }) => [rater?.name, level])).toEqual([
      ['rhys', 1],
      ['seren', 4],
    ])
    expect(open.trail.map(({ action }) => action)).toContain('rating.seal')
  })

  it('takes no first rating after the reveal', async () => {
    const late = await toolkit.as('seren')(
      'PUT',
      address('planning', `ratings/${randomUUID()}`),
      { level: 2, reason: null },
      create,
    )
    expect(late.statusCode).toBe(403)
  })

  it('asks for a reason where a calibrated level leaves the medians of the sealed ones', async () => {
    const put = (body: object) =>
      toolkit.as('lowri')('PUT', address('skill', `calibrated/${randomUUID()}`), body, create)
    const refused = await put({ level: 5, reason: null })
    expect(refused.statusCode).toBe(400)
    expect(refused.json().error).toMatchObject({ code: 'reason-needed', path: 'because' })
    const outside = await put({
      level: 5,
      reason: null,
      because: 'The later minutes show it',
      statements,
    })
    expect(outside.statusCode).toBe(201)
    for (const [region, judgement, level] of [
      ['north', 'trust', 3],
      ['north', 'planning', 2],
      ['south', 'skill', 3],
      ['south', 'trust', 3],
      ['south', 'planning', 3],
    ] as const) {
      const decided = await toolkit.as('lowri')(
        'PUT',
        `/api/reviews/${scene.reviews[region]}/judgements/${judgement}/calibrated/${randomUUID()}`,
        { level, reason: null, statements },
        create,
      )
      expect(decided.statusCode).toBe(201)
    }
    const { movement } = await scene.cell('rhys', 'north', 'skill')
    expect(movement).toEqual([
      {
        between: 'sealed-calibrated',
        from: { lower: 1, upper: 4 },
        to: 5,
        direction: 'up',
        because: 'The later minutes show it',
        becauseLanguage: null,
      },
    ])
  })

  it('lets the consortium contest, and agrees only after the answer', async () => {
    await moveTo(toolkit, scene, 'feedback', '2026-03-20')
    const feedbackId = randomUUID()
    const reasonless = await toolkit.as('nia')(
      'PUT',
      address('skill', `feedback/${randomUUID()}`),
      { verdict: 'contested', language: 'en' },
      create,
    )
    expect(reasonless.json().error.code).toBe('reasons-needed')
    const contested = await toolkit.as('nia')(
      'PUT',
      address('skill', `feedback/${feedbackId}`),
      { verdict: 'contested', reasons: 'Two schools were left out', language: 'en' },
      create,
    )
    expect(contested.statusCode).toBe(201)

    const agree = (judgement: string, level: number, because: string | null = null) =>
      toolkit.as('lowri')(
        'PUT',
        address(judgement, `agreed/${randomUUID()}`),
        { level, reason: null, because, statements },
        create,
      )
    expect((await agree('skill', 5)).json().error.code).toBe('not-agreed.contested')
    expect((await agree('trust', 3)).json().error.code).toBe('not-agreed.no-answer-yet')

    const answered = await toolkit.as('lowri')(
      'PUT',
      address('skill', `feedback/${feedbackId}/answer`),
      { outcome: 'changed', answer: 'Both were visited since', language: 'en' },
    )
    expect(answered.statusCode).toBe(200)
    expect((await agree('skill', 4, 'Both were visited since')).statusCode).toBe(201)

    toolkit.clock.now = new Date('2026-03-21T09:00:00.000Z')
    expect((await agree('trust', 2)).json().error.code).toBe('not-agreed.differs')
    expect((await agree('trust', 3)).statusCode).toBe(201)
    expect((await agree('planning', 2)).statusCode).toBe(201)
  })

  it('publishes, and shows analysts the level, the movement and no name', async () => {
    const lowri = toolkit.as('lowri')
    const stageOf = `/api/reviews/${scene.reviews.north}/stage`
    const northern = async () =>
      (await scene.round('lowri')).reviews.find(({ region }) => region.id === 'north')
    for (const to of ['agreed', 'published']) {
      const version = (await northern())?.version ?? 0
      expect((await lowri('PUT', stageOf, { to }, change(version))).statusCode).toBe(200)
    }
    const answer = await toolkit.as('anwen')('GET', `/api/rounds/${scene.roundId}/matrix`)
    const cells: { region: string; judgement: string; rating: number | null; ratings: unknown }[] =
      answer.json().cells
    expect(
      cells.find((cell) => cell.region === 'north' && cell.judgement === 'skill'),
    ).toMatchObject({ rating: 4, ratings: null })
    expect(cells.filter((cell) => cell.region === 'south').map(({ rating }) => rating)).toEqual([
      null,
      null,
      null,
    ])
    const trail = await scene.cell('anwen', 'north', 'skill')
    expect(trail.movement).toEqual([
      {
        between: 'calibrated-agreed',
        from: { lower: 5, upper: 5 },
        to: 4,
        direction: 'down',
        because: 'Both were visited since',
        becauseLanguage: null,
      },
    ])
    expect(trail.trail.length).toBeGreaterThan(0)
    expect(trail.trail.every(({ actor }) => actor === null)).toBe(true)
    expect(JSON.stringify(trail)).not.toMatch(/rhys|seren|lowri/)
  })

  it('names a consortium lead to themselves alone in the trail', async () => {
    const whoGave = async (person: 'nia' | 'anwen' | 'lowri') =>
      (await scene.cell(person, 'north', 'skill')).trail
        .filter(({ action }) => action === 'feedback')
        .map(({ actor }) => actor)
    expect(await whoGave('nia')).toEqual(['nia'])
    expect(await whoGave('lowri')).toEqual(['nia'])
    expect(await whoGave('anwen')).toEqual([])
    const { trail } = await scene.cell('nia', 'north', 'skill')
    expect(new Set(trail.map(({ actor }) => actor))).toEqual(new Set(['nia', null]))
    const round = await toolkit.as('nia')('GET', `/api/rounds/${scene.roundId}/trail`)
    const entries: { action: string; actor: string | null }[] = round.json()
    const named = entries.filter(({ actor }) => actor !== null)
    expect(named.map(({ action, actor }) => [action, actor])).toEqual([['feedback', 'nia']])
  })
})
