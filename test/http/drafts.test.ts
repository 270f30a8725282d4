import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { type Scene, seal, sealAll, setScene } from '../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

const content = {
  level: 3,
  reason: '',
  ground: null,
  confidence: null,
  language: 'cy',
  strength: 'Mae’r weledigaeth yn glir',
  challenge: '',
  priority: '',
  evidence: [],
}

describe.each(databaseKinds)('drafts on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  const address = () => `/api/reviews/${scene.reviews.north}/judgements/skill/draft`

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
  })
  afterAll(() => toolkit.close())

  it('are kept for their writer alone', async () => {
    const kept = await toolkit.as('rhys')('PUT', address(), content, create)
    expect(kept.json()).toMatchObject({ version: 1, content })
    expect((await scene.cell('rhys', 'north', 'skill')).own?.draft?.content).toEqual(content)
    for (const other of ['seren', 'lowri', 'ada', 'anwen', 'nia'] as const) {
      expect(JSON.stringify(await scene.cell(other, 'north', 'skill'))).not.toContain('weledigaeth')
    }
  })

  it('keep the language of each text where it is told', async () => {
    const place = `/api/reviews/${scene.reviews.south}/judgements/skill/draft`
    const mixed = { ...content, strengthLanguage: 'en', challengeLanguage: 'cy' }
    expect((await toolkit.as('rhys')('PUT', place, mixed, create)).statusCode).toBe(200)
    expect((await scene.cell('rhys', 'south', 'skill')).own?.draft?.content).toEqual(mixed)
    const faulty = { ...mixed, strengthLanguage: 'fr' }
    const wrong = await toolkit.as('rhys')('PUT', place, faulty, create)
    expect(wrong.json().error.path).toBe('strengthLanguage')
  })

  it('are counted for their writer alone, until they are sealed', async () => {
    const drafted = async (person: 'rhys' | 'seren' | 'lowri' | 'nia') =>
      (await scene.round(person)).ownDrafted
        .map(({ region, judgement }) => [region, judgement])
        .sort()
    expect(await drafted('rhys')).toEqual([
      ['north', 'skill'],
      ['south', 'skill'],
    ])
    for (const other of ['seren', 'lowri', 'nia'] as const) {
      expect(await drafted(other)).toEqual([])
    }
  })

  it('give the answer again when one that was kept is sent once more', async () => {
    const again = await toolkit.as('rhys')('PUT', address(), content, create)
    expect(again.statusCode).toBe(200)
    expect(again.json().version).toBe(1)
  })

  it('tell a second device what it has not seen, and keep both', async () => {
    const later = { ...content, strength: 'A sentence from the other device' }
    const rhys = toolkit.as('rhys')
    expect((await rhys('PUT', address(), later, change(1))).json().version).toBe(2)
    const stale = await rhys('PUT', address(), { ...content, challenge: 'Mine' }, change(1))
    expect(stale.statusCode).toBe(412)
    expect(stale.json().error.details.current).toMatchObject({ version: 2, content: later })
  })

  it('remember that no level was chosen, before there is a reason', async () => {
    const without = { ...content, level: null, notRated: true }
    const kept = await toolkit.as('rhys')('PUT', address(), without, change(2))
    expect(kept.statusCode).toBe(200)
    expect((await scene.cell('rhys', 'north', 'skill')).own?.draft?.content).toEqual(without)
  })

  it('are gone once the rating is sealed', async () => {
    await seal(toolkit, 'rhys', scene.reviews.north, 'skill', 3)
    const { own } = await scene.cell('rhys', 'north', 'skill')
    expect(own?.draft).toBeNull()
    expect(own?.rating?.level).toBe(3)
  })

  it('that were not sealed before the reveal stay their writer’s to read', async () => {
    const other = await setScene(toolkit, 'sealed-judgement')
    await sealAll(toolkit, other, { except: 'skill', region: 'north' })
    const place = `/api/reviews/${other.reviews.north}/judgements/skill`
    expect((await toolkit.as('rhys')('PUT', `${place}/draft`, content, create)).statusCode).toBe(
      200,
    )
    const reason = { reason: 'Nobody could look' }
    expect((await toolkit.as('lowri')('PUT', `${place}/waiver`, reason)).statusCode).toBe(204)
    const reveal = `/api/rounds/${other.roundId}/reveal`
    expect((await toolkit.as('lowri')('POST', reveal, {})).statusCode).toBe(200)
    expect((await other.cell('rhys', 'north', 'skill')).own?.draft?.content).toEqual(content)
    expect((await other.cell('seren', 'north', 'skill')).own).toBeNull()
  })
})
