import { describe, expect, it } from 'vitest'
import { agreementReport } from '../../../server/core/statistics/agreement-report.ts'
import type { Rating } from '../../../server/core/statistics/rating.ts'
import type { RaterSeverity, SeverityReport } from '../../../server/core/statistics/reports.ts'
import {
  comeApart,
  differInSeverity,
  readAlpha,
  readTrust,
} from '../../../server/core/statistics/says/agreement-says.ts'
import {
  closedLeaving,
  closedRater,
  closedRaters,
  closedSeverity,
  gateAgreement,
  shownWarnings,
} from '../../../server/core/statistics/says/gates.ts'
import { leaveEachOut, rangeOfValues } from '../../../server/core/statistics/says/leave-out.ts'
import {
  judgeSeverity,
  sizeOfSteps,
  stepsFromOthers,
} from '../../../server/core/statistics/says/severity-says.ts'

/** Two raters on so many units, of whom one is a level more severe now and then. */
function ratingsOf(units: number) {
  return Array.from({ length: units }, (_, unit) => [
    { unit: `u${unit}`, rater: 'a', value: 1 + (unit % 4) },
    { unit: `u${unit}`, rater: 'b', value: Math.max(1, (unit % 4) + (unit % 3 === 0 ? 0 : 1)) },
  ]).flat()
}

const severityOf = (more: Partial<SeverityReport>): SeverityReport => ({
  severity: { value: 'estimated' },
  raters: [],
  units: [],
  groups: [],
  sigma: 2,
  thresholds: [],
  components: [],
  surprises: [],
  expectedSurprises: 0,
  converged: true,
  warnings: [],
  ...more,
})

const raterOf = (rater: string, more: Partial<RaterSeverity> = {}): RaterSeverity => ({
  rater,
  n: 48,
  severity: 0,
  standardError: 0.2,
  infit: 1,
  outfit: 1,
  fairAverage: 2.5,
  extreme: false,
  component: 0,
  ...more,
})

describe('what a screen does not show of agreement', () => {
  it('is an intraclass correlation over nine judgements that all rated, whatever is shared', () => {
    const third = (units: number) =>
      Array.from({ length: units }, (_, unit) => ({
        unit: `u${unit}`,
        rater: 'c',
        value: 1 + (unit % 4),
      }))
    const gated = (units: number) =>
      gateAgreement(agreementReport({ levels: 4, ratings: [...ratingsOf(24), ...third(units)] }))
    const none = {
      value: null,
      reason: { note: 'gate-complete-units', values: { units: 9, least: 10 } },
    }
    expect(gated(9).icc).toEqual({ absolute: none, absoluteMean: none, consistency: none })
    expect(gated(9).alpha.ordinal.value).not.toBeNull()
    expect(gated(10).icc.consistency).toMatchObject({ value: expect.any(Number), n: 10 })
  })

  it('is every coefficient over nine shared units, while the counts stay', () => {
    const { alpha, ac2, icc, pairs, exact } = gateAgreement(
      agreementReport({ levels: 4, ratings: ratingsOf(9) }),
    )
    const coefficients = [...Object.values(alpha), ...Object.values(ac2), ...Object.values(icc)]
    const gate = { note: 'gate-shared-units', values: { units: 9, least: 10 } }
    for (const one of coefficients) expect(one).toEqual({ value: null, reason: gate })
    expect(pairs[0]?.kappaLinear).toEqual({ value: null, reason: gate })
    expect(exact.value).not.toBeNull()
  })

  it('is nothing over ten', () => {
    const report = agreementReport({ levels: 4, ratings: ratingsOf(10) })
    expect(gateAgreement(report)).toEqual({ ...report, warnings: shownWarnings(report.warnings) })
    expect(report.alpha.ordinal.value).not.toBeNull()
  })
})

describe('what a screen does not show of severity', () => {
  it('is all of it where there is no estimate, where the fit did not settle, over a sigma of 10', () => {
    const reason = { note: 'severity-one-order' } as const
    expect(closedSeverity(severityOf({ severity: { value: null, reason } }))).toBe(reason)
    expect(closedSeverity(severityOf({ converged: false }))?.note).toBe('gate-not-settled')
    expect(closedSeverity(severityOf({ sigma: 10.01 }))?.note).toBe('gate-near-perfect')
    expect(closedSeverity(severityOf({ sigma: 10 }))).toBeNull()
  })

  it('is a rater with 23 ratings, with one level alone, or of whom nothing can be told', () => {
    const noteOf = (more: Partial<RaterSeverity>) => closedRater(raterOf('a', more))?.note
    expect(noteOf({ n: 23 })).toBe('gate-ratings')
    expect(noteOf({ n: 24 })).toBeUndefined()
    expect(noteOf({ extreme: true })).toBe('gate-extreme')
    expect(noteOf({ severity: null })).toBe('gate-untold')
  })

  it('is whoever shares fewer than 24 ratings with others who can be compared', () => {
    const rows = (rater: string, from: number, to: number): Rating[] =>
      Array.from({ length: to - from }, (_, at) => ({ unit: `u${from + at}`, rater, value: 1 }))
    const noteOf = (...raters: (readonly [string, number, number])[]) => {
      const all = raters.map(([id, from, to]) => raterOf(id, { n: to - from }))
      const ratings = raters.flatMap((one) => rows(...one))
      return [...closedRaters(all, ratings)].map(([id, { note }]) => [id, note])
    }
    expect(noteOf(['a', 0, 24], ['b', 0, 24])).toEqual([])
    // Of two, one is known no better than the other.
    expect(noteOf(['a', 0, 48], ['b', 0, 12])).toEqual([
      ['a', 'gate-shared-ratings'],
      ['b', 'gate-ratings'],
    ])
    // The same number of ratings shared with two tells of the one who shares both.
    expect(noteOf(['a', 0, 48], ['b', 0, 12], ['c', 12, 24])).toEqual([
      ['b', 'gate-ratings'],
      ['c', 'gate-ratings'],
    ])
    const extreme = raterOf('x', { n: 24, extreme: true })
    const alone = closedRaters(
      [raterOf('a', { n: 24 }), extreme],
      [...rows('a', 0, 24), ...rows('x', 0, 24)],
    )
    expect(alone.get('a')).toEqual({
      note: 'gate-shared-ratings',
      values: { shared: 0, least: 24 },
    })
  })
})

describe('what is said of a rater', () => {
  it('goes beyond chance only where the whole range lies to one side', () => {
    expect(judgeSeverity(0.01, 1)).toBe('more-severe')
    expect(judgeSeverity(-1, -0.01)).toBe('more-lenient')
    expect(judgeSeverity(0, 1)).toBe('chance')
    expect(judgeSeverity(-1, 0)).toBe('chance')
    expect(judgeSeverity(null, null)).toBeNull()
  })

  it('compares fair averages with the others of the same component alone', () => {
    const raters = [
      raterOf('a', { fairAverage: 2 }),
      raterOf('b', { fairAverage: 2.4 }),
      raterOf('c', { fairAverage: 2.6 }),
      raterOf('d', { fairAverage: 4, component: 1 }),
      raterOf('e', { fairAverage: 1, extreme: true }),
    ]
    const [a, , , d, e] = raters as [
      RaterSeverity,
      RaterSeverity,
      RaterSeverity,
      RaterSeverity,
      RaterSeverity,
    ]
    expect(stepsFromOthers(a, raters)).toBeCloseTo(-0.5, 10)
    expect(stepsFromOthers(d, raters)).toBeNull()
    expect(stepsFromOthers(e, raters)).toBeNull()
  })

  it('names the nearest quarter of a level, whichever way it goes', () => {
    const sizes = [0, 0.12, -0.13, 0.37, -0.5, 0.63, 0.8, -0.9, 1.2, 1.3].map(sizeOfSteps)
    expect(sizes).toEqual([
      'none',
      'none',
      'quarter',
      'quarter',
      'half',
      'three',
      'three',
      'one',
      'one',
      'more',
    ])
  })
})

describe('what is said of coefficients', () => {
  it('follows the rule of thumb for the figure as it is shown', () => {
    const readings = [0.8, 0.795, 0.794, 0.67, 0.66, 0.01, 0.004, -0.2].map(readAlpha)
    expect(readings).toEqual([
      'reliable',
      'reliable',
      'tentative',
      'tentative',
      'unreliable',
      'unreliable',
      'against',
      'against',
    ])
  })

  it('calls raters unlike in severity where consistency lies a tenth above agreement', () => {
    expect(differInSeverity(0.5, 0.61)).toBe(true)
    expect(differInSeverity(0.5, 0.59)).toBe(false)
    expect(differInSeverity(null, 0.6)).toBeNull()
  })

  it('says why AC2 and alpha come apart where AC2 is far above, not where it is below', () => {
    expect(comeApart(0.5, 0.7)).toBe(true)
    expect(comeApart(0.5, 0.6)).toBe(false)
    expect(comeApart(0.7, 0.5)).toBe(false)
    expect(comeApart(null, 0.9)).toBe(false)
  })
})

describe('whether levels can be trusted', () => {
  it('follows alpha, unless pairs mostly agree because nearly all levels are the same', () => {
    expect(readTrust(0.85, 0.9)).toBe('reliable')
    expect(readTrust(0.7, 0.95)).toBe('tentative')
    expect([readTrust(0.5, 0.6), readTrust(0.5, 0.8)]).toEqual(['unreliable', 'one-sided'])
    expect([readTrust(-0.1, 0.3), readTrust(-0.02, 0.96)]).toEqual(['against', 'one-sided'])
  })
})

describe('leaving out', () => {
  it('takes the ratings of each one away in turn', () => {
    const ratings = [
      { rater: 'a', region: 'n', aspect: 'x' },
      { rater: 'b', region: 'n', aspect: 'y' },
      { rater: 'a', region: 's', aspect: 'y' },
    ]
    expect(leaveEachOut(ratings, 'rater').map(({ id, left }) => [id, left.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(leaveEachOut(ratings, 'region').map(({ id }) => id)).toEqual(['n', 's'])
  })

  it('needs three raters, and two of anything else', () => {
    expect(closedLeaving('rater', 2)?.note).toBe('gate-leave-raters')
    expect(closedLeaving('rater', 3)).toBeNull()
    expect(closedLeaving('region', 1)?.note).toBe('gate-leave-one')
    expect(closedLeaving('region', 2)).toBeNull()
    expect(closedLeaving('rater', 41)?.note).toBe('gate-leave-many')
  })

  it('has a range where two values are known', () => {
    expect(rangeOfValues([0.5, null, 0.7])).toEqual({ least: 0.5, most: 0.7, known: 2 })
    expect(rangeOfValues([0.5, null])).toBeNull()
  })
})
