import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLeft, feedbackBar, isPast, mayExtend } from '../../server/core/answer-date.ts'
import { outcomes } from '../../server/core/calibration.ts'
import { leastOutcome, outcomeFault, pointOutcomes } from '../../server/core/feedback-points.ts'

describe('the outcome of what is contested', () => {
  it('is not kept where the level or the text of a point was changed', () => {
    expect(outcomeFault('kept', ['kept', 'level-changed'], false)).toBe('level-changed')
    expect(outcomeFault('kept', ['text-corrected'], true)).toBe('text-corrected')
  })

  it('is not a corrected text alone where the level of a point was changed', () => {
    const points = ['text-corrected', 'level-changed'] as const
    expect(outcomeFault('text-corrected', points, true)).toBe('level-changed')
    expect(outcomeFault('changed', points, true)).toBeNull()
  })

  it('is no more than its points give, unless general reasons ask for more', () => {
    expect(outcomeFault('changed', ['kept'], false)).toBe('no-point')
    expect(outcomeFault('text-corrected', ['kept'], false)).toBe('no-point')
    expect(outcomeFault('changed', ['kept'], true)).toBeNull()
  })

  it('is free where there are general reasons alone', () => {
    for (const outcome of outcomes) expect(outcomeFault(outcome, [], true)).toBeNull()
  })

  it('can always be the least that its points give', () => {
    const points = fc.array(fc.constantFrom(...pointOutcomes), { maxLength: 5 })
    fc.assert(
      fc.property(points, fc.boolean(), (given, general) => {
        expect(outcomeFault(leastOutcome(given), given, general)).toBeNull()
      }),
    )
  })
})

describe('the last day for answers', () => {
  it('leaves no day on the day itself, and less once it has passed', () => {
    expect(daysLeft('2026-03-20', '2026-03-15')).toBe(5)
    expect(daysLeft('2026-03-20', '2026-03-20')).toBe(0)
    expect(daysLeft('2026-03-01', '2026-03-02')).toBe(-1)
  })

  it('counts days over a change of the clocks and of the year', () => {
    expect(daysLeft('2026-03-30', '2026-03-28')).toBe(2)
    expect(daysLeft('2027-01-01', '2026-12-31')).toBe(1)
  })

  it('still counts itself, and where none is set none has passed', () => {
    expect(isPast('2026-03-20', '2026-03-20')).toBe(false)
    expect(isPast('2026-03-20', '2026-03-21')).toBe(true)
    expect(isPast(null, '2026-03-21')).toBe(false)
  })

  it('is only put off, and not to a day that has passed', () => {
    expect(mayExtend('2026-03-20', '2026-03-21', '2026-03-10')).toBe(true)
    expect(mayExtend('2026-03-20', '2026-03-20', '2026-03-10')).toBe(false)
    expect(mayExtend('2026-03-20', '2026-03-15', '2026-03-10')).toBe(false)
    expect(mayExtend('2026-03-20', '2026-03-25', '2026-03-26')).toBe(false)
    expect(mayExtend('2026-03-20', '2026-03-26', '2026-03-26')).toBe(true)
  })

  it('bars feedback once it has passed; an answer or an agreed level bars it before', () => {
    const open = { agreed: false, answered: false }
    const dates = { until: '2026-03-20', today: '2026-03-20' }
    const after = { ...dates, today: '2026-03-21' }
    expect(feedbackBar(open, dates)).toBeNull()
    expect(feedbackBar(open, after)).toBe('past')
    expect(feedbackBar({ ...open, answered: true }, after)).toBe('answered')
    expect(feedbackBar({ agreed: true, answered: true }, dates)).toBe('agreed')
  })
})
