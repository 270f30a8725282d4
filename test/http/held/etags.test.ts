import { randomUUID } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import type { PersonKey } from '../../support/people.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('ETags on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'published', { public: true })
  })
  afterAll(() => toolkit.close())

  const get = (person: PersonKey | null, url: string, headers: Record<string, string> = {}) =>
    toolkit.as(person)('GET', url, undefined, headers)
  const matrixUrl = () => `/api/rounds/${scene.roundId}/matrix`
  const etagOf = async (person: PersonKey | null, url: string) =>
    String(expectOk(await get(person, url)).headers.etag)

  it('of the matrix and of a framework are answered with 304 and no body', async () => {
    for (const url of [matrixUrl(), '/api/frameworks/small', '/api/frameworks/small?version=1']) {
      const etag = await etagOf(null, url)
      expect(etag).toMatch(/^W\/"[\w+/]{22}"$/)
      for (const named of [etag, etag.slice(2), `"other", ${etag}`]) {
        const answer = await get(null, url, { 'if-none-match': named })
        expect([answer.statusCode, answer.body]).toEqual([304, ''])
        expect(answer.headers.etag).toBe(etag)
      }
      for (const named of ['"other"', `${etag}x`]) {
        expect((await get(null, url, { 'if-none-match': named })).statusCode).toBe(200)
      }
    }
  })

  it('differ with the layer, the language and the view, and are shared within one view', async () => {
    const url = `${matrixUrl()}?layer=sealed`
    const [rhys, seren, nia, anwen, nobody] = await Promise.all(
      (['rhys', 'seren', 'nia', 'anwen', null] as const).map((person) => etagOf(person, url)),
    )
    expect(rhys).toBe(seren)
    expect(new Set([rhys, nia, anwen, nobody]).size).toBe(4)
    expect(await etagOf('rhys', `${url}&lang=cy`)).not.toBe(rhys)
    expect(await etagOf('rhys', matrixUrl())).not.toBe(rhys)
  })

  it('give nobody the view of somebody else', async () => {
    const url = `${matrixUrl()}?layer=sealed`
    const etag = await etagOf('rhys', url)
    const answer = await get('anwen', url, { 'if-none-match': etag })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['cache-control']).toBe('private, no-cache')
    expect(String(answer.headers.vary)).toContain('cookie')
  })

  it('stay where a write changes nothing that the viewer sees', async () => {
    const url = matrixUrl()
    const [anwen, rhys] = [await etagOf('anwen', url), await etagOf('rhys', url)]
    const round = await setScene(toolkit, 'fieldwork')
    const address = `/api/reviews/${round.reviews.north}`
    const own = `/api/rounds/${round.roundId}/matrix`
    const before = { analyst: await etagOf('anwen', own), reviewer: await etagOf('rhys', own) }
    const [sourceId, id] = [randomUUID(), randomUUID()]
    const source = { title: 'Minutes', kind: 'document', organisation: 'school', language: 'en' }
    const links = [{ judgement: 'skill', kind: 'strength', polarity: 'supports' }]
    const evidence = { excerpt: 'They meet.', language: 'en', rendering: 'verbatim', links }
    const ask = toolkit.as('rhys')
    expectOk(await ask('PUT', `${address}/sources/${sourceId}`, source, create))
    const given = { source: sourceId, ...evidence }
    expectOk(await ask('PUT', `${address}/evidence/${id}`, given, create))
    expect(await etagOf('anwen', own)).toBe(before.analyst)
    expect(await etagOf('rhys', own)).not.toBe(before.reviewer)
    expect([await etagOf('anwen', url), await etagOf('rhys', url)]).toEqual([anwen, rhys])
  })

  it('of a version of a framework need not be asked again, but in a trial', async () => {
    const url = '/api/frameworks/small?version=1'
    expect((await get(null, url)).headers['cache-control']).toBe('private, no-cache')
    const publicUrl = 'https://readiness.example.org'
    const production = await startToolkit(kind, { trial: false, publicUrl })
    try {
      const ask = production.as(null)
      const named = await ask('GET', url)
      expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      const newest = await ask('GET', '/api/frameworks/small')
      expect(newest.headers['cache-control']).toBe('private, no-cache')
      expect(newest.body).toBe(named.body)
    } finally {
      await production.close()
    }
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)(
    'are the same for what is sent as %s, and it holds the same',
    async (coding, open) => {
      const plain = expectOk(await get('rhys', matrixUrl()))
      for (const accepted of [coding, `${coding};q=0.5, deflate`]) {
        const answer = await get('rhys', matrixUrl(), { 'accept-encoding': accepted })
        expect(answer.headers['content-encoding']).toBe(coding)
        expect(answer.headers.vary).toContain('accept-encoding')
        expect(answer.headers.etag).toBe(plain.headers.etag)
        expect(open(answer.rawPayload).toString()).toBe(plain.body)
        expect(answer.rawPayload.length).toBeLessThan(plain.rawPayload.length)
      }
      const anew = await get('rhys', `/api/rounds/${scene.roundId}`, { 'accept-encoding': coding })
      expect(anew.headers['content-encoding']).toBe(coding)
      const round = expectOk(await get('rhys', `/api/rounds/${scene.roundId}`))
      expect(open(anew.rawPayload).toString()).toBe(round.body)
      const refused = await get('rhys', matrixUrl(), { 'accept-encoding': `${coding};q=0` })
      expect(refused.headers['content-encoding']).toBeUndefined()
    },
  )
})
