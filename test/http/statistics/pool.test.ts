import { existsSync, readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { agreementReport } from '../../../server/core/statistics/agreement-report.ts'
import { comparisonsReport } from '../../../server/core/statistics/bradley-terry/comparisons-report.ts'
import type { Rating } from '../../../server/core/statistics/rating.ts'
import { severityReport } from '../../../server/core/statistics/severity/severity-report.ts'
import { createStatistics } from '../../../server/statistics/pool.ts'

/** Of this process, on Linux. */
const openFiles = '/proc/self/fd'

const statistics = createStatistics()
afterAll(() => statistics.close())

const ratings = [2, 3, 3, 4, 1, 2, 4, 4, 3, 1, 2, 2].flatMap((value, at): Rating[] => [
  { unit: `u${at}`, rater: 'a', value },
  { unit: `u${at}`, rater: 'b', value: at % 3 === 0 ? Math.max(1, value - 1) : value },
  { unit: `u${at}`, rater: 'c', value: at % 4 === 0 ? Math.min(4, value + 1) : value },
])

/** More than a minute’s work. */
const endless = {
  levels: 11,
  resamples: 20_000,
  ratings: Array.from({ length: 60_000 }, (_, at) => ({
    unit: `u${at >> 1}`,
    rater: `r${(at & 1) + ((at * 7) % 5) * 2}`,
    value: 1 + ((at * at + 3 * at) % 11),
  })),
}

describe('the statistics of the pages', () => {
  it('are those of core, with notes as codes, worked out in a thread', async () => {
    const comparisons = [
      { winner: 'x', loser: 'y' },
      { winner: 'y', loser: 'z', judge: 'e' },
      { tie: ['x', 'z'] as [string, string] },
    ]
    expect(await statistics.agreement({ levels: 4, ratings })).toEqual(
      agreementReport({ levels: 4, ratings }),
    )
    expect(await statistics.severity({ levels: 4, ratings })).toEqual(
      severityReport({ levels: 4, ratings }),
    )
    expect(await statistics.comparisons({ comparisons })).toEqual(
      comparisonsReport({ comparisons }),
    )
  })

  it('stop where nobody waits for them any more, and the next are worked out', async () => {
    const leaving = new AbortController()
    const asked = statistics.agreement(endless, leaving.signal)
    setTimeout(() => leaving.abort(), 50)
    await expect(asked).rejects.toThrow('aborted')
    expect((await statistics.agreement({ levels: 4, ratings })).counts.raters).toBe(3)
  })

  it.runIf(existsSync(openFiles))(
    'leave no file open where they are stopped as they begin',
    async () => {
      await statistics.close()
      const before = readdirSync(openFiles).length
      for (const delay of [5, 80, 120, 160, 200, 240]) {
        const leaving = new AbortController()
        const asked = statistics.agreement(endless, leaving.signal).catch(() => 'stopped')
        await wait(delay)
        leaving.abort()
        expect(await asked).toBe('stopped')
      }
      await statistics.close()
      await expect.poll(() => readdirSync(openFiles).length).toBeLessThanOrEqual(before)
    },
  )

  it('give back the error where what is asked for cannot be', async () => {
    await expect(statistics.agreement({ levels: 2, ratings })).rejects.toThrow(RangeError)
  })

  it('begin again after they were closed', async () => {
    await statistics.close()
    expect((await statistics.agreement({ levels: 4, ratings })).counts.raters).toBe(3)
  })
})
