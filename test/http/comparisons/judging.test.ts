import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Judging } from '../../../server/contract/comparisons.ts'
import { databaseKinds } from '../../support/databases.ts'
import { addTexts, addTextsTo, judgesOf } from '../../support/judges.ts'
import { people } from '../../support/people.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('comparing regions in pairs on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let judges: ReturnType<typeof judgesOf>

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
    await addTexts(toolkit, scene)
    judges = judgesOf(toolkit, scene)
  })
  afterAll(() => toolkit.close())

  it('draws every pair once, with texts that name no region', async () => {
    expect(await judges.read('rhys')).toMatchObject({ toDraw: 3, withoutText: 0, sitting: null })
    const id = randomUUID()
    expectOk(await judges.draw('rhys', id))
    const repeated = await judges.draw('rhys', id)
    expect([repeated.statusCode, repeated.json()]).toEqual([201, { id, version: 1 }])

    const judging = await judges.read('rhys')
    const { pairs = [], cells = {} } = judging.sitting ?? {}
    expect(pairs.map(({ judgement }) => judgement).sort()).toEqual(['planning', 'skill', 'trust'])
    expect(new Set(pairs.flatMap(({ left, right }) => [left, right])).size).toBe(6)
    expect(judging.texts).toBe('evidence')
    expect(JSON.stringify(judging.sitting)).not.toMatch(/north|south/i)
    expect(cells[pairs[0]?.left ?? '']?.texts[0]?.pieces).toEqual([
      'What the ',
      { hidden: 'this-region' },
      ` can show of ${pairs[0]?.judgement}`,
    ])
  })

  it('opens one sitting at a time, to its own judge alone', async () => {
    expect((await judges.draw('rhys')).json().error.code).toBe('sitting-open')
    const { id } = await judges.open('rhys')
    for (const answer of [
      await judges.say('seren', id, { position: 1, choice: 'left' }),
      await judges.handIn('seren', id, 1),
    ]) {
      expect([answer.statusCode, answer.body]).toEqual([404, ''])
    }
    expect(await judges.read('seren')).toMatchObject({ sitting: null, handedIn: [] })
  })

  it('keeps a choice once however often it is sent, and lets it be changed and undone', async () => {
    const { id: sitting } = await judges.open('rhys')
    const first = randomUUID()
    for (const _ of [1, 2]) {
      const kept = await judges.say('rhys', sitting, { position: 1, choice: 'left' }, first)
      expect([kept.statusCode, kept.json()]).toMatchObject([201, { id: first, version: 2 }])
    }
    const second = randomUUID()
    const changed = { position: 1, choice: 'tie', supersedes: first } as const
    expectOk(await judges.say('rhys', sitting, changed, second))
    const undone = { position: 1, choice: 'undone', supersedes: second } as const
    expectOk(await judges.say('rhys', sitting, undone))
    const { pairs, version } = await judges.open('rhys')
    expect([pairs[0]?.last?.choice, version]).toEqual(['undone', 4])
  })

  it('tells a second device what was chosen meanwhile, and takes nothing from it', async () => {
    const { id: sitting } = await judges.open('rhys')
    const here = randomUUID()
    expectOk(await judges.say('rhys', sitting, { position: 2, choice: 'right' }, here))
    const late = await judges.say('rhys', sitting, { position: 2, choice: 'left' })
    expect(late.statusCode).toBe(412)
    expect(late.json().error).toMatchObject({
      code: 'changed-meanwhile',
      details: { position: 2, current: { id: here, choice: 'right' } },
    })
    expect((await judges.handIn('rhys', sitting, 4)).statusCode).toBe(412)
  })

  it('says what is wrong with a choice, and where', async () => {
    const { id: sitting } = await judges.open('rhys')
    const unknown = await judges.say('rhys', sitting, { position: 4, choice: 'left' })
    expect(unknown.json().error).toMatchObject({ code: 'unknown-pair', path: 'position' })
    const odd = await toolkit.as('rhys')(
      'PUT',
      `${judges.at}/sittings/${sitting}/choices/${randomUUID()}`,
      { position: 1, choice: 'north' },
      { 'if-none-match': '*' },
    )
    expect([odd.statusCode, odd.json().error.path]).toEqual([400, 'choice'])
    const bare = await toolkit.as('rhys')('PUT', `${judges.at}/sittings/${randomUUID()}`, {})
    expect(bare.statusCode).toBe(428)
  })

  it('keeps what a choice rested on, and tells a page whose texts have changed meanwhile', async () => {
    const before = await judges.open('rhys')
    const [, , pair] = before.pairs
    if (!pair) throw new Error('there are three pairs')
    const others = ({ pairs }: typeof before) => pairs.slice(0, 2).map(({ basis }) => basis)
    const late = () => 'Came in while somebody compared'
    await addTextsTo(toolkit, scene.reviews.south, [pair.judgement], late)
    const now = await judges.open('rhys')
    expect(now.pairs[2]?.basis).not.toBe(pair.basis)
    expect(others(now)).toEqual(others(before))

    const { position, basis } = pair
    const id = randomUUID()
    const said = await judges.say('rhys', before.id, { position, basis, choice: 'left' }, id)
    expect(expectOk(said).json().evidence).toBe(now.evidence)
    expect(now.evidence).not.toBe(before.evidence)
    const kept = () =>
      toolkit.deps.db.selectFrom('comparison').select('basis').where('position', '=', 3).execute()
    expect(await kept()).toEqual([{ basis }])
    const changed = (await judges.open('rhys')).pairs.map((one) => one.changed)
    expect(changed).toEqual([false, false, true])
    expectOk(
      await judges.say('rhys', before.id, { position, basis, choice: 'undone', supersedes: id }),
    )
    expect((await kept()).map((row) => row.basis)).toContain(null)
    const odd = await judges.say('rhys', before.id, { position, basis: 'x', choice: 'left' })
    expect([odd.statusCode, odd.json().error.path]).toEqual([400, 'basis'])
  })

  it('counts what was handed in for good, and draws the rest for another sitting', async () => {
    const { id: sitting, version } = await judges.open('rhys')
    for (const _ of [1, 2]) expectOk(await judges.handIn('rhys', sitting, version))
    const late = await judges.say('rhys', sitting, { position: 3, choice: 'left' })
    expect(late.json().error.code).toBe('handed-in')
    expect(await judges.read('rhys')).toMatchObject({
      toDraw: 2,
      sitting: null,
      handedIn: [{ id: sitting, compared: 1 }],
    })
    expectOk(await judges.draw('rhys'))
    const again = await judges.open('rhys')
    expect(again.pairs).toHaveLength(2)
    for (const { position } of again.pairs) {
      expectOk(await judges.say('rhys', again.id, { position, choice: 'left' }))
    }
    expectOk(await judges.handIn('rhys', again.id, 3))
    expect((await judges.draw('rhys')).json().error.code).toBe('nothing-to-compare')
  })

  it('tells nobody else before the reveal that somebody compares', async () => {
    const before = await everythingOf('seren')
    expectOk(await judges.draw('lowri'))
    const { id: sitting } = await judges.open('lowri')
    expectOk(await judges.say('lowri', sitting, { position: 1, choice: 'left' }))
    expectOk(await judges.handIn('lowri', sitting, 2))
    expect(await everythingOf('seren')).toEqual(before)
    const trail = (await toolkit.as('lowri')('GET', `${judges.at}/trail`)).json()
    const own = trail.filter(({ action }: { action: string }) => action.startsWith('comparison'))
    expect(own).toHaveLength(2)
  })

  /** What somebody is told of the round, with the marks by which their browser knows it again. */
  async function everythingOf(person: 'seren'): Promise<unknown> {
    const places = [
      '',
      '/trail',
      '/matrix?layer=sealed',
      '/judging',
      '/sittings',
      '/cells/north/skill',
    ]
    const answers = places.map(async (place) => {
      const { statusCode, body, headers } = await toolkit.as(person)('GET', judges.at + place)
      return [place, statusCode, body, headers.etag]
    })
    return Promise.all(answers)
  }

  it('withdraws the pairs of a region from which their judge is recused', async () => {
    expectOk(await judges.draw('seren'))
    const recusal = `/api/reviews/${scene.reviews.south}/recusals/${people.seren.id}`
    expectOk(await toolkit.as('lowri')('PUT', recusal, { reason: 'Governor there' }))
    const judging: Judging = await judges.read('seren')
    const { id, pairs = [], cells } = judging.sitting ?? { id: '' }
    expect(pairs.map(({ withdrawn }) => withdrawn)).toEqual([true, true, true])
    expect(cells).toEqual({})
    const said = await judges.say('seren', id, { position: 1, choice: 'left' })
    expect(said.json().error.code).toBe('unknown-pair')
  })
})
