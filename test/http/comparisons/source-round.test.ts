import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonResults, Judging } from '../../../server/contract/comparisons.ts'
import type { Role } from '../../../server/core/permissions.ts'
import { readFrameworks } from '../../../server/features/frameworks/files.ts'
import { storeFrameworks } from '../../../server/features/frameworks/use-cases.ts'
import { loadTrial } from '../../../server/features/trial/load.ts'
import { databaseKinds } from '../../support/databases.ts'
import { expectOk } from '../../support/scene.ts'
import { change, create, startEmptyToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('comparing the texts of 2012 on %s', (kind) => {
  let toolkit: Toolkit
  const cookies = new Map<Role, string>()

  beforeAll(async () => {
    toolkit = await startEmptyToolkit(kind)
    await storeFrameworks(toolkit.deps.db, readFrameworks(resolve('frameworks')))
    await loadTrial(toolkit.deps, resolve('fixtures'))
    for (const role of ['lead-reviewer', 'reviewer', 'analyst', 'consortium-lead'] as const) {
      const region = role === 'consortium-lead' ? { region: 'north-wales' } : {}
      const answer = await send(null, 'POST', '/api/session', { role, ...region })
      cookies.set(role, String(expectOk(answer).headers['set-cookie']).split(';')[0] ?? '')
    }
  }, 60_000)
  afterAll(() => toolkit.close())

  function send(
    role: Role | null,
    method: 'GET' | 'PUT' | 'POST',
    url: string,
    payload?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<LightMyRequestResponse> {
    const cookie = role && cookies.get(role)
    return toolkit.app.inject({
      method,
      url,
      headers: { host: 'localhost', ...(cookie && { cookie }), ...headers },
      ...(payload && { payload }),
    })
  }

  it('is open to every reviewer at once, seventy-two pairs, with no name in any of them', async () => {
    const at = '/api/rounds/2012-11'
    const before = (await send(null, 'GET', `${at}/matrix`)).body
    const sitting = randomUUID()
    expectOk(await send('reviewer', 'PUT', `${at}/sittings/${sitting}`, {}, create))
    const judging: Judging = (await send('reviewer', 'GET', `${at}/judging`)).json()
    expect(judging).toMatchObject({ texts: 'statements', toDraw: 72, withoutText: 0 })
    expect(judging.sitting?.pairs).toHaveLength(72)
    expect(Object.keys(judging.sitting?.cells ?? {})).toHaveLength(48)
    const words = JSON.stringify(judging.sitting)
    expect(words).not.toMatch(/LiNKS|\bJES\b|ESIS|\bEAS\b|RSIS|CSIO|HoVEP|Newport/)
    expect(words).not.toMatch(/central-south|south-east|north-wales|south-west/)

    const choice = { position: 1, choice: 'left' }
    const address = `${at}/sittings/${sitting}/choices/${randomUUID()}`
    expectOk(await send('reviewer', 'PUT', address, choice, create))
    const withheld = await send('reviewer', 'GET', `${at}/comparisons`)
    expect(withheld.json()).toMatchObject({ judging: true, figures: null })
    expectOk(await send('reviewer', 'PUT', `${at}/sittings/${sitting}/handed-in`, {}, change(2)))
    for (const role of ['reviewer', 'lead-reviewer', 'analyst'] as const) {
      const told: ComparisonResults = (await send(role, 'GET', `${at}/comparisons`)).json()
      expect(told.figures).toMatchObject({ counts: { comparisons: 1 }, levels: 0 })
    }
    expect((await send('consortium-lead', 'GET', `${at}/comparisons`)).statusCode).toBe(403)
    expect((await send(null, 'GET', `${at}/comparisons`)).statusCode).toBe(401)
    expect((await send('analyst', 'GET', `${at}/judging`)).statusCode).toBe(403)
    expect((await send(null, 'GET', `${at}/matrix`)).body).toBe(before)
  })

  it('stays apart from the language model’s, to whose round nobody adds', async () => {
    const at = '/api/rounds/2012-11-readings'
    const refused = await send('lead-reviewer', 'GET', `${at}/judging`)
    expect([refused.statusCode, refused.json().error.code]).toEqual([409, 'no-people-here'])
    const told: ComparisonResults = (await send('analyst', 'GET', `${at}/comparisons`)).json()
    expect(told.figures?.counts).toMatchObject({ comparisons: 144, several: 72 })
    expect(told.figures?.judges.map(({ model }) => model)).toEqual([true, true])
    expect(told.figures).toMatchObject({ levels: 48 })
  })

  it('is over in a round that has been published by its review team', async () => {
    const at = '/api/rounds/2013-05-simulated'
    expect((await send('lead-reviewer', 'GET', `${at}/judging`)).statusCode).toBe(403)
    expect((await send('analyst', 'GET', `${at}/comparisons`)).json().figures).toBeNull()
  })
})
