import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startToolkit, type Toolkit } from '../../support/toolkit.ts'

const good = { unit: 'u', rater: 'a', value: 1 }
const rated = (...ratings: unknown[]) => ({ levels: 4, ratings })
const compared = (...comparisons: unknown[]) => ({ comparisons })
const won = { winner: 'x', loser: 'y' }

describe('a request for statistics that is at fault', () => {
  let toolkit: Toolkit
  const post = (name: string, body: unknown, headers = {}) =>
    toolkit.as('lowri')('POST', `/api/statistics/${name}`, body, headers)

  beforeAll(async () => {
    toolkit = await startToolkit('sqlite')
  })
  afterAll(() => toolkit.close())

  it.each<[string, string, unknown, string]>([
    ['without levels', 'agreement', { ratings: [good] }, 'levels'],
    ['with one level', 'agreement', { levels: 1, ratings: [good] }, 'levels'],
    ['with 12 levels', 'severity', { levels: 12, ratings: [good] }, 'levels'],
    ['with levels as text', 'agreement', { levels: '4', ratings: [good] }, 'levels'],
    ['without ratings', 'severity', { levels: 4 }, 'ratings'],
    ['with no rating', 'agreement', rated(), 'ratings'],
    ['with ratings by name', 'agreement', { levels: 4, ratings: { u: good } }, 'ratings'],
    ['with something that is no rating', 'severity', rated(good, 3), 'ratings[1]'],
    ['with no unit', 'severity', rated({ rater: 'a', value: 1 }), 'ratings[0].unit'],
    ['with an empty rater', 'severity', rated({ ...good, rater: '' }), 'ratings[0].rater'],
    ['with level 0', 'agreement', rated({ ...good, value: 0 }), 'ratings[0].value'],
    [
      'with level 5 of 4',
      'severity',
      rated(good, { ...good, rater: 'b', value: 5 }),
      'ratings[1].value',
    ],
    ['with half a level', 'agreement', rated({ ...good, value: 2.5 }), 'ratings[0].value'],
    ['with a rater twice on a unit', 'agreement', rated(good, { ...good, value: 2 }), 'ratings[1]'],
    [
      'with a unit in two groups',
      'severity',
      rated({ ...good, group: 'n' }, { ...good, rater: 'b', group: 's' }),
      'ratings[1].group',
    ],
    ['with an unknown field', 'agreement', { ...rated(good), level: 4 }, 'level'],
    [
      'with an unknown field of a rating',
      'agreement',
      rated({ ...good, region: 'n' }),
      'ratings[0].region',
    ],
    ['with too many resamples', 'agreement', { ...rated(good), resamples: 20_001 }, 'resamples'],
    ['with resamples below 0', 'agreement', { ...rated(good), resamples: -1 }, 'resamples'],
    ['with half a seed', 'agreement', { ...rated(good), seed: 0.5 }, 'seed'],
    ['with resamples of severity', 'severity', { ...rated(good), resamples: 10 }, 'resamples'],
    ['with no comparison', 'comparisons', compared(), 'comparisons'],
    ['with no loser', 'comparisons', compared(won, { winner: 'x' }), 'comparisons[1].loser'],
    ['with neither', 'comparisons', compared({ judge: 'e' }), 'comparisons[0]'],
    [
      'with a win and a tie',
      'comparisons',
      compared({ ...won, tie: ['x', 'y'] }),
      'comparisons[0]',
    ],
    [
      'with a tie of three',
      'comparisons',
      compared({ tie: ['x', 'y', 'z'] }),
      'comparisons[0].tie',
    ],
    ['with itself', 'comparisons', compared({ winner: 'x', loser: 'x' }), 'comparisons[0].loser'],
    [
      'with a tie with itself',
      'comparisons',
      compared({ tie: ['x', 'x'] }),
      'comparisons[0].tie[1]',
    ],
    [
      'with a judge of a number',
      'comparisons',
      compared({ ...won, judge: 3 }),
      'comparisons[0].judge',
    ],
  ])('%s, is refused with the path of it', async (_, name, body, path) => {
    const answer = await post(name, body)
    expect([answer.statusCode, answer.json().error.path]).toEqual([400, path])
    expect(answer.json().error.message).toContain(path)
  })

  it('says what it contradicts, in both languages', async () => {
    const { error } = (await post('agreement', rated(good, { ...good, value: 2 }))).json()
    expect(error.messages.en).toContain('is by the same rater of the same unit as ratings[0]')
    expect(error.messages.cy).toContain('gan yr un sgoriwr am yr un uned; y gyntaf: ratings[0]')
  })

  it('is refused where it is no JSON, no UTF-8, or nothing at all', async () => {
    const json = { 'content-type': 'application/json' }
    for (const body of ['{"levels": 4,', Buffer.from([0x22, 0xff, 0x22]), '']) {
      const answer = await post('agreement', body, json)
      expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'malformed'])
    }
    expect((await post('agreement', undefined)).statusCode).toBe(400)
    const form = await post('agreement', 'levels=4', { 'content-type': 'text/plain' })
    expect(form.statusCode).toBe(415)
  })

  it('is refused where there is too much of it', async () => {
    const answers = await Promise.all([
      post('comparisons', { comparisons: Array.from({ length: 100_001 }, () => won) }),
      post('agreement', { levels: 4, ratings: Array.from({ length: 500_001 }, () => 0) }),
      post('severity', Buffer.alloc(40 * 1024 * 1024 + 1, ' '), {
        'content-type': 'application/json',
      }),
    ])
    expect(answers.map((answer) => [answer.statusCode, answer.json().error.code])).toEqual([
      [413, 'too-many-comparisons'],
      [413, 'too-many-ratings'],
      [413, 'too-large'],
    ])
    expect(answers[1]?.json().error.message).toContain('500,001')
  })
})
