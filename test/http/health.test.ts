import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('health on %s', (kind) => {
  let toolkit: Toolkit
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
  })
  afterAll(() => toolkit.close())

  it('tells the database, the version and whether it is a trial', async () => {
    const answer = await toolkit.as(null)('GET', '/api/health')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      status: 'ok',
      database: kind,
      version: '0.0.0-test',
      trial: true,
    })
  })

  it('answers no other Host name than its own', async () => {
    const answer = await toolkit.as(null)('GET', '/api/health', undefined, { host: 'evil.example' })
    expect(answer.statusCode).toBe(421)
    expect(answer.json().error.code).toBe('wrong-host')
  })

  it('describes its routes as OpenAPI', async () => {
    const answer = await toolkit.as(null)('GET', '/api/openapi.json')
    expect(answer.statusCode).toBe(200)
    expect(Object.keys(answer.json().paths)).toContain('/api/rounds/{id}/matrix')
  })
})
