import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonResults } from '../../../server/contract/comparisons.ts'
import type { Choice } from '../../../server/core/comparisons/choice.ts'
import { databaseKinds } from '../../support/databases.ts'
import { addTexts, addTextsTo, judgesOf } from '../../support/judges.ts'
import { type PersonKey, people } from '../../support/people.ts'
import { expectOk, judgements, type Scene, sealAll, setScene } from '../../support/scene.ts'
import { startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('what comparisons show on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let judges: ReturnType<typeof judgesOf>

  const results = async (person: PersonKey): Promise<ComparisonResults> =>
    expectOk(await toolkit.as(person)('GET', `${judges.at}/comparisons`)).json()

  /** Has somebody choose the same region on every judgement, or tie. */
  async function judge(person: PersonKey, choice: (leftIsNorth: boolean) => Choice): Promise<void> {
    expectOk(await judges.draw(person))
    const { id, pairs, cells } = await judges.open(person)
    const { db } = toolkit.deps
    const drawn = await db
      .selectFrom('comparison_pair')
      .selectAll()
      .where('sitting_id', '=', id)
      .execute()
    for (const { position, basis } of pairs) {
      const left = drawn.find((one) => one.position === position)?.left_region
      expectOk(await judges.say(person, id, { position, basis, choice: choice(left === 'north') }))
    }
    expect(Object.keys(cells)).toHaveLength(2 * pairs.length)
    expectOk(await judges.handIn(person, id, 1 + pairs.length))
  }

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
    await addTexts(toolkit, scene)
    judges = judgesOf(toolkit, scene)
    const favour = (leftIsNorth: boolean) => (leftIsNorth ? 'left' : 'right')
    await judge('rhys', favour)
    await judge('seren', (leftIsNorth) => (leftIsNorth ? 'left' : 'tie'))
  })
  afterAll(() => toolkit.close())

  it('are open to nobody before the reveal, not even those who judged', async () => {
    for (const person of ['lowri', 'rhys', 'anwen', 'nia', 'ada'] as const) {
      const answer = await toolkit.as(person)('GET', `${judges.at}/comparisons`)
      expect([person, answer.statusCode]).toEqual([person, 403])
    }
  })

  it('put the regions in order after it, for the review team with the judges by name', async () => {
    await sealAll(toolkit, scene)
    expectOk(await toolkit.as('lowri')('POST', `/api/rounds/${scene.roundId}/reveal`, {}))
    const { figures, judging } = await results('lowri')
    expect(judging).toBe(false)
    expect(figures?.counts).toMatchObject({ comparisons: 6, several: 3, afterReveal: 0 })
    expect(figures?.pooled.items.map(({ region }) => region)).toEqual(['north', 'south'])
    expect(figures?.pooled.regularised).toBe(true)
    expect(figures?.reliability.value).toBeNull()
    expect(figures?.judgements.map(({ code }) => code)).toEqual(['skill', 'trust', 'planning'])
    expect(figures?.judges.map(({ name }) => name).sort()).toEqual(['rhys', 'seren'])
    expect(figures).toMatchObject({ levels: 6, ordered: 0, contradictions: [] })
  })

  it('name no judge to an analyst, and no level that two alone have given', async () => {
    const { figures } = await results('anwen')
    expect(figures?.judges.map(({ name }) => name)).toEqual([null, null])
    expect(figures).toMatchObject({ levels: 0, ordered: 0 })
    const { body } = await toolkit.as('anwen')('GET', `${judges.at}/comparisons`)
    expect(body).not.toMatch(/rhys|seren/i)
    expect(body).not.toContain(people.rhys.id)
  })

  it('are kept from a judge who has comparisons of their own to hand in', async () => {
    expectOk(await judges.draw('lowri'))
    expect(await results('lowri')).toMatchObject({ judging: true, figures: null })
    expect((await results('rhys')).figures?.counts.comparisons).toBe(6)
    const { id, pairs } = await judges.open('lowri')
    const said = { position: 1, choice: 'tie', basis: pairs[0]?.basis ?? null } as const
    expectOk(await judges.say('lowri', id, said))
    expect((await results('rhys')).figures?.counts.comparisons).toBe(6)
    toolkit.clock.now = new Date(toolkit.clock.now.getTime() + 60_000)
    expectOk(await judges.handIn('lowri', id, 2))
    expect((await results('lowri')).figures?.counts).toMatchObject({ comparisons: 7 })
  })

  it('say how many rest on evidence that has changed since, and on which pairs judges read other', async () => {
    expect((await results('lowri')).figures?.counts).toMatchObject({
      ...{ comparisons: 7, changedSince: 0, readDifferently: 0 },
    })
    await addTextsTo(toolkit, scene.reviews.north, judgements, () => 'Came in late')
    expect((await results('lowri')).figures?.counts).toMatchObject({
      ...{ changedSince: 7, readDifferently: 0 },
    })
    await judge('lowri', () => 'left')
    expect((await results('anwen')).figures?.counts).toMatchObject({
      ...{ comparisons: 9, changedSince: 7, readDifferently: 2 },
    })
  })

  it('leave out what somebody said who is recused, and hide that region from them', async () => {
    const recusal = `/api/reviews/${scene.reviews.south}/recusals/${people.rhys.id}`
    expectOk(await toolkit.as('lowri')('PUT', recusal, { reason: 'Governor there' }))
    expect((await results('lowri')).figures?.counts.comparisons).toBe(6)
    expect(await results('rhys')).toMatchObject({ regions: [{ id: 'north' }], figures: null })
  })

  it('are for the review team and analysts alone', async () => {
    for (const person of ['nia', 'ada', 'otherReviewer', 'otherLead'] as const) {
      const answer = await toolkit.as(person)('GET', `${judges.at}/comparisons`)
      expect([person, answer.statusCode]).toEqual([person, 403])
    }
    const unknown = await toolkit.as('lowri')('GET', `/api/rounds/${randomUUID()}/comparisons`)
    expect(unknown.statusCode).toBe(404)
  })
})
