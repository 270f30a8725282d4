import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EvidenceInput } from '../../server/contract/evidence.ts'
import { databaseKinds } from '../support/databases.ts'
import { expectOk, type Scene, sealAll, setScene } from '../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

const source = { title: 'Minutes', kind: 'document', organisation: 'school', language: 'en' }

describe.each(databaseKinds)('corrections of evidence on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
  })
  afterAll(() => toolkit.close())

  const review = () => `/api/reviews/${scene.reviews.north}`
  const links: EvidenceInput['links'] = [
    { judgement: 'skill', kind: 'strength', polarity: 'supports' },
  ]
  const piece = (from: string, excerpt: string, linked = links) => ({
    source: from,
    excerpt,
    language: 'en',
    rendering: 'verbatim',
    links: linked,
  })
  const put = (place: string, body: object, headers: Record<string, string>) =>
    toolkit.as('rhys')('PUT', `${review()}/${place}`, body, headers)
  const earlier = async () =>
    expectOk(await toolkit.as('rhys')('GET', `${review()}/earlier-evidence`)).json()
  const trailOf = async (action: string) =>
    (await scene.cell('lowri', 'north', 'skill')).trail.filter((entry) => entry.action === action)

  async function add(excerpt: string) {
    const [sourceId, id] = [randomUUID(), randomUUID()]
    expectOk(await put(`sources/${sourceId}`, source, create))
    expectOk(await put(`evidence/${id}`, piece(sourceId, excerpt), create))
    return { sourceId, id }
  }

  it('keep what was said before, and when it was changed', async () => {
    const { sourceId, id } = await add('First words')
    const answer = await put(`evidence/${id}`, piece(sourceId, 'Better words'), change(1))
    expect(expectOk(answer).json()).toEqual({ id, version: 2 })
    const kept = (await earlier()).filter((one: { id: string }) => one.id === id)
    expect(kept).toEqual([
      {
        id,
        version: 1,
        excerpt: 'First words',
        language: 'en',
        changedAt: toolkit.clock.now.toISOString(),
      },
    ])
    expect((await trailOf('evidence')).at(-1)?.fields).toEqual(['excerpt'])
  })

  it('that change nothing make no version and no entry in the trail', async () => {
    const { sourceId, id } = await add('As it was')
    const entries = (await trailOf('evidence')).length + (await trailOf('source')).length
    const same = await put(`evidence/${id}`, piece(sourceId, 'As it was'), change(1))
    expect(expectOk(same).json()).toEqual({ id, version: 1 })
    expect(expectOk(await put(`sources/${sourceId}`, source, change(1))).json().version).toBe(1)
    expect((await trailOf('evidence')).length + (await trailOf('source')).length).toBe(entries)
  })

  it('that take a judgement away are told in the trail of that judgement too', async () => {
    const { sourceId, id } = await add('Of skill, it seemed')
    const entries = (await trailOf('evidence')).length
    const trust: EvidenceInput['links'] = [{ ...links[0], judgement: 'trust' } as never]
    expectOk(await put(`evidence/${id}`, piece(sourceId, 'Of skill, it seemed', trust), change(1)))
    expect((await trailOf('evidence')).slice(entries).map(({ fields }) => fields)).toEqual([
      ['links'],
    ])
    const { evidence } = await scene.cell('rhys', 'north', 'skill')
    expect(evidence.some((one) => one.id === id)).toBe(false)
  })

  it('of a source name the fields that changed in the trail', async () => {
    const { sourceId } = await add('Said there')
    const body = { ...source, title: 'Minutes of May', role: 'headteacher' }
    expect(expectOk(await put(`sources/${sourceId}`, body, change(1))).json().version).toBe(2)
    expect((await trailOf('source')).at(-1)?.fields).toEqual(['title', 'role'])
  })

  it('that come too late show what stands there, and change nothing', async () => {
    const { sourceId, id } = await add('One')
    expectOk(await put(`evidence/${id}`, piece(sourceId, 'Two'), change(1)))
    const late = await put(`evidence/${id}`, piece(sourceId, 'Three'), change(1))
    expect(late.statusCode).toBe(412)
    expect(late.json().error.details.current).toMatchObject({ excerpt: 'Two', version: 2 })
    const unknown = await put(`evidence/${randomUUID()}`, piece(sourceId, 'None'), change(1))
    expect(unknown.statusCode).toBe(404)
  })

  it('leave a sealed rating with the version that it relied on', async () => {
    const own = await setScene(toolkit, 'sealed-judgement')
    scene = own
    const { sourceId, id } = await add('What was relied on')
    const rating = { level: 3, reason: null, evidence: [id] }
    const address = `${review()}/judgements/skill/ratings/${randomUUID()}`
    expectOk(await toolkit.as('rhys')('PUT', address, rating, create))
    expectOk(await put(`evidence/${id}`, piece(sourceId, 'What it says by now'), change(1)))

    const { own: mine, evidence } = await own.cell('rhys', 'north', 'skill')
    expect(mine?.rating?.evidence).toEqual([{ id, version: 1 }])
    expect(evidence.find((one) => one.id === id)?.version).toBe(2)
    expect(await earlier()).toMatchObject([{ id, version: 1, excerpt: 'What was relied on' }])
    expect((await own.cell('seren', 'north', 'skill')).ratings).toBeNull()

    const seren = `${review()}/judgements/skill/ratings/${randomUUID()}`
    expectOk(await toolkit.as('seren')('PUT', seren, { level: 3, reason: null }, create))
    await sealAll(toolkit, own, { region: 'north', except: 'skill' })
    expectOk(await toolkit.as('lowri')('POST', `/api/rounds/${own.roundId}/reveal`, {}))
    const { ratings } = await own.cell('seren', 'north', 'skill')
    expect(ratings?.flatMap((one) => one.evidence)).toEqual([{ id, version: 1 }])
  })
})
