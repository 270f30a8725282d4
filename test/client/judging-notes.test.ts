import { describe, expect, it } from 'vitest'
import { whoMayCompare } from '../../client/features/comparisons/who-may-compare.ts'
import { endsComparing, sittingsAtStake } from '../../client/features/judging/ends-comparing.ts'
import { tellUntil } from '../../client/features/judging/until.ts'
import { chartWords } from './support/chart-words.ts'

const review = (id: string, stage: 'calibration' | 'feedback') => ({ id, stage })

describe('the end of comparing', () => {
  it('comes with the last region that leaves calibration, alone or with others', () => {
    const two = [review('north', 'calibration'), review('south', 'calibration')]
    expect(endsComparing(two, [{ id: 'north' }])).toBe(false)
    expect(endsComparing(two, two)).toBe(true)
    const last = [review('north', 'calibration'), review('south', 'feedback')]
    expect(endsComparing(last, [{ id: 'north' }])).toBe(true)
  })

  it('puts at stake what somebody has chosen, be it the viewer, and no empty sitting', () => {
    const others = [
      { judge: 'Rhys', chosen: 12, pairs: 72 },
      { judge: 'Seren', chosen: 0, pairs: 72 },
    ]
    const own = { chosen: 3, pairs: 72 }
    expect(sittingsAtStake({ own, others }, 'Lowri').map(({ judge }) => judge)).toEqual([
      'Lowri',
      'Rhys',
    ])
    expect(sittingsAtStake({ own: null, others: null }, 'Lowri')).toEqual([])
  })

  it('is told to a judge, the more urgently once regions have left', () => {
    const { t } = chartWords('en')
    expect(tellUntil({ open: 4, regions: 4 }, t)).toMatch(/^Hand in before the last region leaves/)
    expect(tellUntil({ open: 1, regions: 4 }, t)).toMatch(
      /^3 regions have left calibration; comparing ends when the other one does\. Hand in before/,
    )
  })
})

describe('somebody who may not compare', () => {
  it('is told who may, or that it is over', () => {
    const told = (provenance: string, isOver = false) =>
      whoMayCompare({ isOver, round: { provenance } })
    expect(['source', 'readings', 'live', 'simulated'].map((one) => told(one))).toEqual([
      'comparisons.who-may-source',
      'comparisons.who-may-readings',
      'comparisons.who-may',
      'comparisons.who-may',
    ])
    expect(told('live', true)).toBe('comparisons.over')
  })
})
