import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startToolkit, type Toolkit, tokenOf } from '../../support/toolkit.ts'

/** Many seconds of work: hardly two units have the same levels, and there are 1,225 pairs of raters. */
const endless = JSON.stringify({
  levels: 11,
  resamples: 20_000,
  ratings: Array.from({ length: 100_000 }, (_, at) => ({
    unit: `u${Math.floor(at / 50)}`,
    rater: `r${at % 50}`,
    value: 1 + ((Math.imul(at, 2_654_435_761) >>> 16) % 11),
  })),
})
const short = JSON.stringify({ comparisons: [{ winner: 'x', loser: 'y' }] })

describe('statistics that nobody waits for', () => {
  let toolkit: Toolkit
  let address: string

  beforeAll(async () => {
    toolkit = await startToolkit('sqlite')
    await toolkit.app.listen({ host: '127.0.0.1', port: 0 })
    address = `http://127.0.0.1:${(toolkit.app.server.address() as AddressInfo).port}`
  })
  afterAll(() => toolkit.close())

  const ask = (body: string, signal?: AbortSignal) =>
    fetch(`${address}/api/statistics/${body === short ? 'comparisons' : 'agreement'}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${tokenOf('lowri')}`,
      },
      body,
      ...(signal && { signal }),
    })

  it('stop when the caller leaves; who has too many is asked to come back', async () => {
    const leaving = new AbortController()
    const left = [1, 2, 3, 4].map(() => ask(endless, leaving.signal).catch(() => 'left'))
    await setTimeout(500)
    const fifth = await ask(short)
    expect([fifth.status, fifth.headers.get('retry-after')]).toEqual([503, '5'])
    expect((await fifth.json()).error.code).toBe('statistics-busy')

    leaving.abort()
    expect(await Promise.all(left)).toEqual(['left', 'left', 'left', 'left'])
    await setTimeout(200)
    const answers = await Promise.all([ask(short), ask(short), ask(short), ask(short)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })
})
