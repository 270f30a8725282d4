import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WholeReview } from '../../server/contract/whole-review.ts'
import { databaseKinds } from '../support/databases.ts'
import { type PersonKey, people } from '../support/people.ts'
import { expectOk, moveTo, type Scene, setScene } from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

const draft = {
  level: 2,
  reason: '',
  ground: null,
  confidence: null,
  language: 'en',
  strength: 'Begun by Rhys',
  challenge: '',
  priority: '',
  evidence: [],
}

describe.each(databaseKinds)('handing a review over on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  const id = randomUUID()
  const { otherReviewer } = people
  const body = { to: otherReviewer.id, note: 'Ring the school first', language: 'en' }

  const put = (person: PersonKey, address: string, what: object) =>
    toolkit.as(person)('PUT', `/api/reviews/${scene.reviews.north}/${address}`, what, create)
  const handOver = (person: PersonKey, what: object, handOverId: string = randomUUID()) =>
    put(person, `hand-overs/${handOverId}`, what)
  const readNorth = async (person: PersonKey): Promise<WholeReview> =>
    expectOk(await toolkit.as(person)('GET', `/api/rounds/${scene.roundId}/regions/north`)).json()

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
    for (const judgement of ['skill', 'trust']) {
      expectOk(await put('rhys', `judgements/${judgement}/draft`, draft))
    }
    const sealed = { level: 4, reason: null }
    expectOk(await put('rhys', `judgements/planning/ratings/${randomUUID()}`, sealed))
    expectOk(await put('seren', `judgements/skill/draft`, draft))
  })
  afterAll(() => toolkit.close())

  it('is refused to somebody who rates there, is recused there, or is no reviewer', async () => {
    const refusal = async (to: string) => {
      const answer = await handOver('rhys', { ...body, to })
      return [answer.statusCode, answer.json().error.code, answer.json().error.path]
    }
    expect(await refusal(people.seren.id)).toEqual([409, 'already-rates-here', 'to'])
    expect(await refusal(people.rhys.id)).toEqual([409, 'already-rates-here', 'to'])
    expect(await refusal(people.anwen.id)).toEqual([400, 'not-a-reviewer', 'to'])
    const recusal = `/api/reviews/${scene.reviews.north}/recusals/${otherReviewer.id}`
    const lowri = toolkit.as('lowri')
    expectOk(await lowri('PUT', recusal, { reason: 'Taught there' }))
    expect(await refusal(otherReviewer.id)).toEqual([409, 'recused-here', 'to'])
    expectOk(await lowri('DELETE', recusal))
  })

  it('gives the drafts to the other, whose review it is from then on', async () => {
    expectOk(await handOver('rhys', body, id))
    const cell = await scene.cell('otherReviewer', 'north', 'skill')
    expect(cell.own?.draft?.content.strength).toBe('Begun by Rhys')
    expect(cell.standing.assigned).toBe(true)
    expect((await scene.cell('rhys', 'north', 'skill')).own).toBeNull()
    expect((await put('rhys', 'judgements/trust/draft', draft)).statusCode).toBe(403)
    expect((await scene.cell('seren', 'north', 'skill')).own?.draft).not.toBeNull()
  })

  it('leaves what was sealed with who sealed it', async () => {
    const { own } = await scene.cell('rhys', 'north', 'planning')
    expect(own?.rating?.level).toBe(4)
    expect((await scene.cell('otherReviewer', 'north', 'planning')).own?.rating).toBeNull()
    const { progress } = await readNorth('lowri')
    expect(progress).toContainEqual({
      rater: 'rhys',
      yours: false,
      expected: false,
      sealed: ['planning'],
    })
    expect(progress).toContainEqual({
      rater: 'otherReviewer',
      yours: false,
      expected: true,
      sealed: [],
    })
  })

  it('tells both what happened, the team that it did, and others nothing', async () => {
    const told = { id, at: toolkit.clock.now.toISOString(), language: 'en' }
    for (const person of ['rhys', 'otherReviewer'] as const) {
      const { handOvers } = await readNorth(person)
      expect(handOvers).toMatchObject([{ ...told, drafts: 2, note: 'Ring the school first' }])
    }
    for (const person of ['lowri', 'seren'] as const) {
      const { handOvers } = await readNorth(person)
      expect(handOvers).toMatchObject([{ ...told, drafts: null, note: null }])
      expect(handOvers[0]).toMatchObject({ from: { name: 'rhys' }, to: { name: 'otherReviewer' } })
    }
    for (const person of ['nia', 'anwen', 'ada', 'otherLead'] as const) {
      expect([person, (await readNorth(person)).handOvers]).toEqual([person, []])
    }
  })

  it('is announced to who received it, and to nobody else, until they open the review', async () => {
    const read = async (person: PersonKey) =>
      expectOk(await toolkit.as(person)('GET', `/api/rounds/${scene.roundId}`)).json().handedOver
    const seen = (person: PersonKey) =>
      toolkit.as(person)('PUT', `/api/reviews/${scene.reviews.north}/hand-overs-seen`)
    for (const person of ['rhys', 'lowri', 'seren', 'nia'] as const) {
      expect([person, await read(person)]).toEqual([person, []])
      expectOk(await seen(person))
    }
    expect(await read('otherReviewer')).toEqual([
      {
        id,
        region: 'north',
        from: { id: people.rhys.id, name: 'rhys' },
        at: toolkit.clock.now.toISOString(),
        drafts: 2,
        hasNote: true,
      },
    ])
    expectOk(await seen('otherReviewer'))
    expect(await read('otherReviewer')).toEqual([])
    expect((await readNorth('otherReviewer')).handOvers).toHaveLength(1)
  })

  it('gives a repeat the same answer, and nobody a second hand-over of what is not theirs', async () => {
    expect((await handOver('rhys', body, id)).statusCode).toBe(201)
    expect((await handOver('rhys', { ...body, note: 'Other' }, id)).statusCode).toBe(409)
    expect((await handOver('rhys', body)).statusCode).toBe(403)
    expect((await handOver('seren', body, id)).statusCode).toBe(404)
    expect((await readNorth('lowri')).handOvers).toHaveLength(1)
  })

  it('stands in the trail, without what was said', async () => {
    const trail = expectOk(
      await toolkit.as('lowri')('GET', `/api/rounds/${scene.roundId}/trail`),
    ).json()
    const entries = trail.filter(({ action }: { action: string }) => action === 'review.hand-over')
    expect(entries).toMatchObject([{ actor: 'rhys', region: 'north' }])
    expect(JSON.stringify(entries)).not.toContain('Ring')
  })

  it('ends with sealed judgement', async () => {
    const late = await setScene(toolkit, 'calibration')
    const address = `/api/reviews/${late.reviews.north}/hand-overs/${randomUUID()}`
    expect((await toolkit.as('rhys')('PUT', address, body, create)).statusCode).toBe(403)
    const early = await setScene(toolkit, 'desk-analysis')
    await moveTo(toolkit, early, 'fieldwork')
    const open = `/api/reviews/${early.reviews.north}/hand-overs/${randomUUID()}`
    expectOk(await toolkit.as('rhys')('PUT', open, { ...body, note: '' }, create))
  })
})
