import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CarriedCell, CarriedRound } from '../../server/contract/carried.ts'
import type { Round } from '../../server/contract/rounds.ts'
import { findJudgement } from '../../server/core/framework.ts'
import { layers } from '../../server/core/layers.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { databaseKinds } from '../support/databases.ts'
import { finishWaived } from '../support/finish-waived.ts'
import { type PersonKey, people } from '../support/people.ts'
import { expectOk, judgements, type Scene, seal, setScene } from '../support/scene.ts'
import { change, create, smallFramework, startToolkit, type Toolkit } from '../support/toolkit.ts'

const position = { text: 'By now, a plan', language: 'en', reference: 'Plan, page 3' }
const body = {
  title: { en: 'Next round', cy: 'Y rownd nesaf' },
  positionAt: '2026-09',
  framework: 'small',
  regions: ['north', 'south'],
}

describe.each(databaseKinds)('a round carried forward on %s', (kind) => {
  let toolkit: Toolkit
  let earlier: Scene

  const make = async (more: object, person: PersonKey = 'ada') => {
    const id = `next-${randomUUID().slice(0, 8)}`
    const sent = { ...body, carriedFrom: earlier.roundId, carriedPeople: true, ...more }
    const answer = await toolkit.as(person)('PUT', `/api/rounds/${id}`, sent, create)
    return { id, answer }
  }
  const get = async <T>(person: PersonKey, path: string): Promise<T> =>
    expectOk(await toolkit.as(person)('GET', `/api${path}`)).json()
  const roundOf = (person: PersonKey, id: string) => get<Round>(person, `/rounds/${id}`)
  const carriedOf = (person: PersonKey, id: string) =>
    get<CarriedRound>(person, `/rounds/${id}/carried`)
  const reviewIn = async (id: string, region: string): Promise<string> => {
    const { reviews } = await roundOf('ada', id)
    return reviews.find((review) => review.region.id === region)?.id ?? ''
  }
  const addressOf = (review: string, judgement: string) =>
    `/reviews/${review}/judgements/${judgement}/carried`
  const look = (person: PersonKey, address: string, version: number, choice: string) =>
    toolkit.as(person)('PUT', `/api${address}`, { position: choice }, change(version))

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    earlier = await setScene(toolkit, 'fieldwork')
    const { north, south } = earlier.reviews
    const expected = `/api/reviews/${north}/judgements/skill/expected-position`
    expectOk(await toolkit.as('rhys')('PUT', expected, position, create))
    const recusal = `/api/reviews/${south}/recusals/${people.seren.id}`
    expectOk(await toolkit.as('lowri')('PUT', recusal, { reason: 'Taught there' }))
    await finishWaived(toolkit, earlier)
  })
  afterAll(() => toolkit.close())

  it('brings regions, people and recusals along, and no level', async () => {
    const { id, answer } = await make({})
    expect(answer.statusCode).toBe(201)
    const round = await roundOf('lowri', id)
    expect(round).toMatchObject({ carried: true, provenance: 'live', published: false })
    expect(round.leads.map((lead) => lead.id)).toEqual([people.lowri.id])
    expect(round.reviews.map(({ region, reviewers }) => [region.id, reviewers.length])).toEqual([
      ['north', 2],
      ['south', 2],
    ])
    expect(round.reviews[1]?.recused).toMatchObject([
      { id: people.seren.id, reason: 'Taught there' },
    ])
    for (const layer of layers) {
      const matrix = await get<{ cells: { rating: unknown; strength: unknown }[] }>(
        'lowri',
        `/rounds/${id}/matrix?layer=${layer}`,
      )
      expect(matrix.cells.filter(({ rating, strength }) => rating ?? strength)).toEqual([])
    }
    const again = await toolkit.as('ada')(
      'PUT',
      `/api/rounds/${id}`,
      { ...body, carriedFrom: earlier.roundId, carriedPeople: true },
      create,
    )
    expect(again.statusCode).toBe(201)
  })

  it('leaves the people behind where that was asked for', async () => {
    const { id } = await make({ carriedPeople: false })
    const round = await roundOf('ada', id)
    expect([round.leads, round.reviews.flatMap(({ reviewers }) => reviewers)]).toEqual([[], []])
  })

  it('names what nobody has looked at to its review team alone', async () => {
    const { id } = await make({})
    const all = ['north', 'south'].flatMap((region) =>
      judgements.map((judgement) => ({ region, judgement, title: titleOf(judgement) })),
    )
    expect(await carriedOf('lowri', id)).toMatchObject({
      from: { id: earlier.roundId, positionAt: '2026-03' },
      meaningChanged: false,
      leftOut: [],
      unreviewed: all,
    })
    const ofSeren = (await carriedOf('seren', id)).unreviewed
    expect(ofSeren).toEqual(all.filter(({ region }) => region === 'north'))
    for (const person of ['anwen', 'nia', 'ada', 'otherLead'] as const) {
      expect((await carriedOf(person, id)).unreviewed).toBeNull()
    }
    expect((await toolkit.as(null)('GET', `/api/rounds/${id}/carried`)).statusCode).toBe(401)
  })

  it('shows of the earlier round what each may see there', async () => {
    const { id } = await make({})
    const address = addressOf(await reviewIn(id, 'north'), 'skill')
    const lead = await get<CarriedCell>('lowri', address)
    expect(lead).toMatchObject({
      from: { id: earlier.roundId },
      version: 1,
      review: { looked: null },
      agreed: { level: 3 },
      positionOpen: true,
      expectedPosition: position,
    })
    const otherLead = await get<CarriedCell>('otherLead', address)
    expect(otherLead).toMatchObject({
      review: null,
      agreed: { level: 3 },
      positionOpen: false,
      expectedPosition: null,
    })
    const analyst = await get<CarriedCell>('anwen', address)
    expect(analyst).toMatchObject({ review: null, expectedPosition: position })
    const cell = await get<{ expectedPosition: unknown; agreed: unknown }>(
      'lowri',
      `/rounds/${id}/cells/north/skill`,
    )
    expect(cell).toMatchObject({ expectedPosition: null, agreed: null, round: { carried: true } })
  })

  it('takes over an expected position that still holds, once', async () => {
    const { id } = await make({})
    const address = addressOf(await reviewIn(id, 'north'), 'skill')
    expect(expectOk(await look('rhys', address, 1, 'still-holds')).json()).toEqual({ version: 2 })
    const cell = await get<{ expectedPosition: object; trail: { action: string }[] }>(
      'lowri',
      `/rounds/${id}/cells/north/skill`,
    )
    expect(cell.expectedPosition).toMatchObject({ ...position, version: 1, status: 'set' })
    expect(cell.trail.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['carried.look', 'expected-position']),
    )
    expect(await get<CarriedCell>('seren', address)).toMatchObject({
      version: 2,
      review: { looked: { by: 'rhys', position: 'still-holds' } },
    })
    const left = (await carriedOf('rhys', id)).unreviewed ?? []
    expect(left.map(({ region, judgement }) => `${region} ${judgement}`)).not.toContain(
      'north skill',
    )

    const stale = await look('seren', address, 1, 'write-anew')
    expect(stale.statusCode).toBe(412)
    expect(stale.json().error.details.current).toMatchObject({
      version: 2,
      position: 'still-holds',
    })
    const twice = await look('lowri', address, 2, 'still-holds')
    expect([twice.statusCode, twice.json().error.code]).toEqual([409, 'position-exists'])
  })

  it('is looked at without taking anything over, and has nothing to take over where there was nothing', async () => {
    const { id } = await make({})
    const address = addressOf(await reviewIn(id, 'south'), 'trust')
    const nothing = await look('lowri', address, 1, 'still-holds')
    expect([nothing.statusCode, nothing.json().error.code]).toEqual([409, 'no-earlier-position'])
    expectOk(await look('lowri', address, 1, 'write-anew'))
    const cell = await get<{ expectedPosition: unknown }>(
      'lowri',
      `/rounds/${id}/cells/south/trust`,
    )
    expect(cell.expectedPosition).toBeNull()
    for (const person of ['seren', 'otherReviewer', 'nia', 'anwen', 'ada'] as const) {
      expect((await look(person, address, 2, 'write-anew')).statusCode).toBe(403)
    }
  })

  it('lets nobody take over a position that they may not read', async () => {
    const { id } = await make({ carriedPeople: false })
    const review = await reviewIn(id, 'north')
    const member = `/api/reviews/${review}/reviewers/${people.otherReviewer.id}`
    expectOk(await toolkit.as('ada')('PUT', member))
    const address = addressOf(review, 'skill')
    expect((await look('otherReviewer', address, 1, 'still-holds')).statusCode).toBe(403)
    expectOk(await look('otherReviewer', address, 1, 'write-anew'))
  })

  it('goes into sealed judgement with what nobody has looked at, and tells no sealed rating', async () => {
    const { id } = await make({})
    const round = await roundOf('lowri', id)
    for (const { id: review, version } of round.reviews) {
      const to = { to: 'sealed-judgement' }
      const address = `/api/reviews/${review}/stage`
      expectOk(await toolkit.as('lowri')('PUT', address, to, change(version)))
    }
    const review = await reviewIn(id, 'north')
    const paths = [addressOf(review, 'skill'), `/rounds/${id}/carried`]
    const read = () => Promise.all(paths.map((path) => get('seren', path)))
    const before = await read()
    await seal(toolkit, 'rhys', review, 'skill', 5)
    expect(await read()).toEqual(before)
  })

  it('keeps a region that somebody looked at, and carries for one that is added', async () => {
    const { id } = await make({ regions: ['north'] })
    const patch = async (regions: string[]) => {
      const { version } = await roundOf('ada', id)
      return toolkit.as('ada')('PATCH', `/api/rounds/${id}`, { regions }, change(version))
    }
    expectOk(await patch(['north', 'south']))
    expect((await carriedOf('lowri', id)).unreviewed).toHaveLength(6)
    expectOk(await patch(['south']))
    const address = addressOf(await reviewIn(id, 'south'), 'skill')
    expectOk(await look('lowri', address, 1, 'write-anew'))
    const refused = await patch(['north'])
    expect([refused.statusCode, refused.json().error.code]).toEqual([409, 'round-started'])
  })

  it('is made by administrators, from a published round, with the same framework', async () => {
    const open = await setScene(toolkit, 'desk-analysis')
    const refusals = [
      [await make({ carriedFrom: open.roundId }), 409, 'not-published', 'carriedFrom'],
      [await make({ carriedFrom: 'no-such' }), 400, 'refers-to-nothing', 'carriedFrom'],
      [await make({ framework: 'other' }), 400, 'other-framework', 'framework'],
      [await make({ carriedFrom: 'Not a slug' }), 400, 'invalid-input', 'carriedFrom'],
    ] as const
    for (const [{ id, answer }, status, code, path] of refusals) {
      expect([answer.statusCode, answer.json().error]).toMatchObject([status, { code, path }])
      expect((await toolkit.as('ada')('GET', `/api/rounds/${id}`)).statusCode).toBe(404)
    }
    expect((await make({}, 'lowri')).answer.statusCode).toBe(403)
    const path = `/api/rounds/${open.roundId}/carried`
    expect((await toolkit.as('ada')('GET', path)).statusCode).toBe(404)
  })

  it('names the judgements that a later version of the framework has no more', async () => {
    await storeFrameworks(toolkit.deps.db, [laterFramework()])
    const { id } = await make({})
    const carried = await carriedOf('lowri', id)
    expect(carried).toMatchObject({
      meaningChanged: true,
      from: { frameworkVersion: 1 },
      leftOut: [{ code: 'trust', title: 'Trust' }],
    })
    expect(carried.unreviewed?.map(({ judgement }) => judgement)).toEqual([
      'skill',
      'planning',
      'skill',
      'planning',
    ])
    const gone = addressOf(await reviewIn(id, 'north'), 'confidence')
    expect((await toolkit.as('lowri')('GET', `/api${gone}`)).statusCode).toBe(404)

    const same = await make({ carriedVersion: 'same' })
    expect(await roundOf('ada', same.id)).toMatchObject({ frameworkVersion: 1 })
    const asBefore = await carriedOf('lowri', same.id)
    expect([asBefore.meaningChanged, asBefore.leftOut]).toEqual([false, []])
    expect(asBefore.unreviewed).toHaveLength(6)
  })
})

const titleOf = (code: string) => findJudgement(smallFramework, code)?.title.en ?? ''

/** The small framework with one judgement in place of another. */
function laterFramework() {
  return {
    ...smallFramework,
    version: 2,
    change: 'meaning' as const,
    aspects: smallFramework.aspects.map((aspect) => ({
      ...aspect,
      judgements: aspect.judgements.map((judgement) =>
        judgement.code === 'trust' ? { ...judgement, code: 'confidence' } : judgement,
      ),
    })),
  }
}
