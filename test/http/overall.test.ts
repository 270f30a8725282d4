import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OverallText } from '../../server/contract/overall.ts'
import { databaseKinds } from '../support/databases.ts'
import type { PersonKey } from '../support/people.ts'
import { decideAll, expectOk, moveTo, type Scene, setScene } from '../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('overall statements and notes on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  const text = { text: 'On the whole it is on its way', language: 'en' }

  const put = (address: string, body: object, headers: Record<string, string> = create) =>
    toolkit.as('lowri')('PUT', `/api/${address}`, body, headers)
  const ofNorth = (what: string) => `reviews/${scene.reviews.north}/overall/${what}`
  const ofRound = (what: string) => `rounds/${scene.roundId}/overall/${what}`
  const read = async (person: PersonKey | null): Promise<OverallText[]> =>
    expectOk(await toolkit.as(person)('GET', `/api/rounds/${scene.roundId}/overall`)).json()

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'calibration')
  })
  afterAll(() => toolkit.close())

  it('are kept by region and for the round, in the language that they were written in', async () => {
    expectOk(await put(ofNorth('overall'), text))
    expectOk(await put(ofNorth('pace'), { text: 'Yn araf', language: 'cy' }))
    expectOk(await put(ofRound('history'), { text: 'Two began years ago', language: 'en' }))
    expectOk(await put(`reviews/${scene.reviews.south}/overall/overall`, text))
    const at = toolkit.clock.now.toISOString()
    const texts = (await read('lowri')).map((one) => [
      one.region?.id ?? null,
      one.kind,
      one.text,
      one.language,
    ])
    expect(texts.sort()).toEqual([
      [null, 'history', 'Two began years ago', 'en'],
      ['north', 'overall', text.text, 'en'],
      ['north', 'pace', 'Yn araf', 'cy'],
      ['south', 'overall', text.text, 'en'],
    ])
    expect((await read('lowri'))[0]).toMatchObject({ version: 1, at })
  })

  it('give the later of two writers what the other wrote', async () => {
    expectOk(await put(ofNorth('overall'), { ...text, text: 'Second' }, change(1)))
    for (const headers of [change(1), create]) {
      const answer = await put(ofNorth('overall'), { ...text, text: 'Third' }, headers)
      expect(answer.statusCode).toBe(412)
      expect(answer.json().error.details.current).toMatchObject({ text: 'Second', version: 2 })
    }
  })

  it('can be taken back, which shows to those who write them alone', async () => {
    expectOk(await put(ofNorth('pace'), { text: null, language: 'cy' }, change(1)))
    const pace = async (person: PersonKey) =>
      (await read(person)).filter((one) => one.kind === 'pace')
    expect(await pace('lowri')).toMatchObject([{ text: null, version: 2 }])
    expect(await pace('rhys')).toEqual([])
  })

  it('are refused empty, of an unknown kind, or without the version that they change', async () => {
    const empty = await put(ofNorth('parts'), { text: '  ', language: 'en' })
    expect([empty.statusCode, empty.json().error.path]).toEqual([400, 'text'])
    expect((await put(ofNorth('mood'), text)).statusCode).toBe(400)
    expect((await put(ofNorth('parts'), text, {})).statusCode).toBe(428)
  })

  it('stand in the trail by the name of the field alone', async () => {
    const trail = expectOk(await toolkit.as('lowri')('GET', `/api/rounds/${scene.roundId}/trail`))
    const entries = trail.json().filter(({ action }: { action: string }) => action === 'overall')
    expect(entries).toContainEqual(
      expect.objectContaining({ actor: 'lowri', region: 'north', fields: ['pace'] }),
    )
    expect(trail.body).not.toMatch(/On the whole|Second|Yn araf/)
  })

  it('are read by the consortium from feedback on, the round’s once all is published', async () => {
    const seen = async (person: PersonKey | null) =>
      (await read(person)).map(({ region, kind: what }) => `${region?.id ?? null} ${what}`).sort()
    expect(await seen('nia')).toEqual([])
    const published = await setScene(toolkit, 'feedback')
    scene = published
    expectOk(await put(ofNorth('overall'), text))
    expectOk(await put(ofRound('overall'), text))
    expect(await seen('nia')).toEqual(['north overall'])
    expect(await seen('sion')).toEqual([])
    expect(await seen('anwen')).toEqual([])
    expect(await seen('rhys')).toEqual(['north overall', 'null overall'])
    await toolkitTo('agreed')
    expect(await seen('anwen')).toEqual(['north overall', 'null overall'])
    await toolkitTo('published')
    for (const person of ['nia', 'sion', 'ada', 'otherReviewer'] as const) {
      expect([person, await seen(person)]).toEqual([person, ['north overall', 'null overall']])
    }
    expect((await put(ofNorth('overall'), text, change(1))).statusCode).toBe(403)
  })

  async function toolkitTo(stage: 'agreed' | 'published'): Promise<void> {
    if (stage === 'published') return moveTo(toolkit, scene, 'published')
    toolkit.clock.now = new Date('2026-03-21T09:00:00.000Z')
    await decideAll(toolkit, scene, 'agreed')
    await moveTo(toolkit, scene, 'agreed')
  }
})
