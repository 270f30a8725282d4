import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { simulateRound } from '../../../fixtures/simulated/round.ts'
import { publishedSimulation } from '../../../fixtures/simulated/rounds.ts'
import type { Figures } from '../../../server/contract/figures.ts'
import { computeFigures } from '../../../server/features/figures/compute.ts'
import { readFrameworks } from '../../../server/features/frameworks/files.ts'
import { storeFrameworks } from '../../../server/features/frameworks/use-cases.ts'
import { insertLead } from '../../../server/features/reviews/assignments.ts'
import { insertTrialPeople, trialPersonId } from '../../../server/features/trial/people.ts'
import { loadReadings } from '../../../server/features/trial/readings.ts'
import { loadSimulatedRound } from '../../../server/features/trial/simulated.ts'
import { loadSourceRound } from '../../../server/features/trial/source.ts'
import { startEmptyToolkit, type Toolkit } from '../../support/toolkit.ts'

// On one database: what it holds is read on both in `who-sees-figures`.
describe('the figures of the trial’s rounds', () => {
  let toolkit: Toolkit
  const cookies = new Map<string, string>()

  beforeAll(async () => {
    toolkit = await startEmptyToolkit('sqlite')
    await storeFrameworks(toolkit.deps.db, readFrameworks('frameworks'))
    await loadRounds(toolkit)
    for (const role of ['lead-reviewer', 'analyst']) {
      const answer = await toolkit.as(null)('POST', '/api/session', { role })
      const [cookie = ''] = [answer.headers['set-cookie'] ?? ''].flat()
      cookies.set(role, cookie.split(';')[0] ?? '')
    }
  })
  afterAll(() => toolkit.close())

  const ask = async (role: string, round: string, language = 'en') => {
    const url = `/api/rounds/${round}/figures?lang=${language}`
    const answer = await toolkit.as(null)('GET', url, undefined, {
      cookie: cookies.get(role) ?? '',
    })
    expect(answer.statusCode).toBe(200)
    return answer
  }
  const read = async (role: string, round: string, language?: string): Promise<Figures> =>
    (await ask(role, round, language)).json()

  it('say that the readings agree too nearly for anybody’s severity to be told', async () => {
    const { agreement, byRater, provenance } = await read('lead-reviewer', '2012-11-readings')
    expect(provenance).toBe('readings')
    expect(agreement.counts).toEqual({ units: 48, pairableUnits: 48, raters: 4, ratings: 192 })
    const { value, low, high } = agreement.alpha.ordinal
    expect(value).toBeGreaterThan(low ?? Number.NaN)
    expect(value).toBeLessThan(high ?? Number.NaN)
    expect(byRater?.severity.closed).toMatch(/so near to perfect/)
    expect(byRater?.severity.raters).toEqual([])
    expect(byRater?.surprises).toMatchObject({ list: [], expected: null })
  })

  it('find the severities that the ratings were simulated with', async () => {
    const { byRater } = await read('lead-reviewer', publishedSimulation.id)
    const severityOf = (letter: string) => {
      const rater = byRater?.raters.find(({ name }) => name === `Trial reviewer ${letter}`)
      return byRater?.severity.raters.find((one) => one.rater === rater?.id)
    }
    const mean = 0.1
    for (const { key, severity } of publishedSimulation.reviewers) {
      const found = severityOf(key.toUpperCase())
      expect(found?.severity.low).toBeLessThan(severity - mean)
      expect(found?.severity.high).toBeGreaterThan(severity - mean)
    }
    expect(severityOf('C')?.verdict).toBe('more-severe')
    expect(severityOf('C')?.steps).toBeLessThan(0)
    expect(severityOf('B')?.verdict).toBe('chance')
    // A mean of a region, even a model's, would rank the regions.
    expect(Object.keys(byRater?.severity ?? {})).not.toContain('groups')
  })

  it('count self-review and movement beside them', async () => {
    const { selfReview, movement } = await read('lead-reviewer', publishedSimulation.id)
    expect(
      selfReview?.map(
        ({ higher, same, lower, notCompared }) => higher + same + lower + notCompared,
      ),
    ).toEqual([12, 12, 12, 12])
    const gaps = selfReview?.find(({ region }) => region === publishedSimulation.gapsIn)
    expect(gaps?.signTest.reason).toMatch(/12 judgements that this test needs/)
    const { up = 0, same = 0, down = 0, notCompared } = movement?.calibrated ?? {}
    expect([up + same + down, notCompared]).toEqual([48, 0])
  })

  it('tell an analyst how far all agree, and nothing of anybody', async () => {
    const lead = await read('lead-reviewer', publishedSimulation.id)
    const answer = await ask('analyst', publishedSimulation.id)
    const analyst: Figures = answer.json()
    expect(analyst.agreement).toEqual(lead.agreement)
    expect(analyst).toMatchObject({ byRater: null, selfReview: null, movement: null, blind: null })
    expect(analyst.leaving.map(({ by }) => by)).toEqual(['region', 'aspect'])
    for (const { id, name } of lead.byRater?.raters ?? []) {
      expect(answer.body).not.toContain(id)
      expect(answer.body).not.toContain(name)
    }
  })

  it('are not worked out for somebody who has left', async () => {
    const unit = (name: string) => ({ unit: name, group: 'n', region: 'n', aspect: 'x' })
    const ratings = ['u', 'v'].flatMap((name) =>
      ['a', 'b'].map((rater) => {
        return { ...unit(name), rater, value: 1, judgement: name, notBlind: false }
      }),
    )
    const gathered = { scale: [1, 2], ratings, raters: [], cells: 2, notRated: 0 }
    await expect(computeFigures(toolkit.deps, gathered, AbortSignal.abort())).rejects.toThrow()
    const { agreement } = await computeFigures(toolkit.deps, gathered, new AbortController().signal)
    expect(agreement.exact.value).toBe(1)
  })

  it('say their reasons in Welsh to those who ask in Welsh, with the same figures', async () => {
    const [en, cy] = [
      await read('lead-reviewer', '2012-11-readings'),
      await read('lead-reviewer', '2012-11-readings', 'cy'),
    ]
    expect(cy.byRater?.severity.closed).toMatch(/mor agos at fod yn berffaith/)
    expect(cy.agreement.alpha.ordinal.value).toBe(en.agreement.alpha.ordinal.value)
  })
})

/** The readings and one simulated round. */
async function loadRounds({ deps }: Toolkit): Promise<void> {
  const framework = await deps.frameworks.get(deps.db, 'readiness-to-deliver', 1)
  await deps.db.transaction().execute(async (trx) => {
    const inside = { ...deps, db: trx }
    const regions = await loadSourceRound(inside, 'fixtures', framework)
    await insertTrialPeople(trx, deps.now().toISOString())
    await loadReadings(inside, 'fixtures', framework, regions)
    await insertLead(trx, '2012-11-readings', trialPersonId('lead'))
    await loadSimulatedRound(inside, framework, simulateRound(framework, publishedSimulation))
  })
}
