import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  agreementAnswer,
  comparisonsAnswer,
  severityAnswer,
} from '../../../server/contract/statistics.ts'
import { strictThroughout } from '../../../server/strict-schema.ts'
import { databaseKinds } from '../../support/databases.ts'
import { startToolkit, type Toolkit } from '../../support/toolkit.ts'

const levels = [2, 3, 3, 4, 1, 2, 4, 4, 3, 1, 2, 2]
// Each is the more severe now and then, so that there is a severity to estimate.
const ratings = levels.flatMap((value, at) => [
  { unit: `u${at}`, rater: 'a', value: at === 1 ? value - 1 : value },
  { unit: `u${at}`, rater: 'b', value: at % 3 === 0 ? Math.max(1, value - 1) : value },
])
const comparisons = [{ winner: 'x', loser: 'y', judge: 'e' }, { tie: ['x', 'z'] }]

describe.each(databaseKinds)('statistics of what one sends, on %s', (kind) => {
  let toolkit: Toolkit
  const post = (name: string, body: unknown, query = '') =>
    toolkit.as('lowri')('POST', `/api/statistics/${name}${query}`, body)

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
  })
  afterAll(() => toolkit.close())

  it.each<[string, z.ZodType, object]>([
    ['agreement', agreementAnswer, { levels: 4, ratings }],
    ['severity', severityAnswer, { levels: 4, ratings }],
    ['comparisons', comparisonsAnswer, { comparisons }],
  ])('gives %s as its description declares it, field by field', async (name, schema, body) => {
    const answer = await post(name, body)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(strictThroughout(schema).parse(answer.json())).toEqual(answer.json())
  })

  it('says in its description what a group is, and what is taken where nothing is sent', async () => {
    const { paths } = (await toolkit.as(null)('GET', '/api/openapi.json')).json()
    const schemaOf = (name: string) =>
      paths[`/api/statistics/${name}`].post.requestBody.content['application/json'].schema
        .properties
    expect(schemaOf('severity').ratings.items.properties.group.description).toMatch(
      /one group a unit/,
    )
    expect(schemaOf('agreement').resamples.description).toMatch(/2,000/)
  })

  it('says why a figure does not exist, in the language asked for', async () => {
    const same = { levels: 4, ratings: [1, 2].map((n) => ({ unit: 'u', rater: `${n}`, value: 3 })) }
    const [english, welsh] = await Promise.all([
      post('agreement', same),
      post('agreement', same, '?lang=cy'),
    ])
    expect(english.json().alpha.ordinal).toEqual({
      value: null,
      reason: 'no variation: every rating is 3',
    })
    expect(welsh.json().alpha.ordinal.reason).toBe('dim amrywiad: 3 yw pob sgôr')
  })

  it('gives the same for the same ratings in another order, and for the same seed', async () => {
    const body = { levels: 4, ratings, resamples: 300, seed: 7 }
    const one = await post('agreement', body)
    const other = await post('agreement', { ...body, ratings: ratings.toReversed() })
    expect(other.body).toBe(one.body)
  })
})
