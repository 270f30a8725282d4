import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RegionNews } from '../../server/contract/feedback-news.ts'
import { databaseKinds } from '../support/databases.ts'
import type { PersonKey } from '../support/people.ts'
import { expectOk, type Scene, setScene } from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('what is new in the feedback on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'feedback')
  })
  afterAll(() => toolkit.close())

  const later = (minutes: number) => {
    toolkit.clock.now = new Date(toolkit.clock.now.getTime() + minutes * 60_000)
  }
  const newsOf = async (person: PersonKey): Promise<RegionNews[]> =>
    expectOk(
      await toolkit.as(person)('GET', `/api/rounds/${scene.roundId}/feedback-news?lang=en`),
    ).json()
  const north = async (person: PersonKey) => {
    const found = (await newsOf(person)).find(({ region }) => region.id === 'north')
    return found && [found.contested, found.answered]
  }
  const look = async () => {
    const address = `/api/reviews/${scene.reviews.north}/feedback-look`
    return expectOk(await toolkit.as('nia')('PUT', address, {})).json().since
  }
  const put = async (
    person: PersonKey,
    judgement: string,
    rest: string,
    body: object,
    head = {},
  ) => {
    const address = `/api/reviews/${scene.reviews.north}/judgements/${judgement}/${rest}`
    const answer = await toolkit.as(person)('PUT', address, { language: 'en', ...body }, head)
    return expectOk(answer).json()
  }

  it('tells the lead what is contested, and the consortium what was answered until it looks', async () => {
    expect(await north('nia')).toEqual([0, 0])
    expect(await north('lowri')).toEqual([0, null])
    const points = [
      { about: 'level', reason: 'The plan asked for less' },
      { about: 'statement', statement: 1, reason: 'That was in May' },
    ]
    const said = { verdict: 'contested', reasons: 'Left out', points }
    const { id } = await put('nia', 'skill', `feedback/${randomUUID()}`, said, create)
    await put('nia', 'trust', `feedback/${randomUUID()}`, { verdict: 'accepted' }, create)
    expect(await north('lowri')).toEqual([1, null])
    expect(await look()).toBeNull()

    later(60)
    const told = [1, 2].map((position) => ({ position, outcome: 'kept', answer: 'As seen' }))
    const answer = { outcome: 'kept', answer: 'It stands', points: told }
    await put('lowri', 'skill', `feedback/${id}/answer`, answer)
    expect(await north('lowri')).toEqual([0, null])
    expect(await north('nia')).toEqual([0, 3])

    later(1)
    const before = new Date(toolkit.clock.now.getTime() - 61 * 60_000).toISOString()
    expect(await look()).toBe(before)
    expect(await north('nia')).toEqual([0, 0])
    later(1)
    expect(await look()).toBe(before)
  })

  it('tells each of the regions whose feedback they read alone', async () => {
    const regions = async (person: PersonKey) =>
      (await newsOf(person)).map(({ region }) => region.id)
    expect(await regions('nia')).toEqual(['north'])
    expect(await regions('lowri')).toContain('north')
    expect(await regions('sion')).toEqual(['south'])
  })
})
