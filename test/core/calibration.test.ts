import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calibrationNeedsReason,
  mayAgree,
  movementFrom,
  outsideAllSealed,
  sealedRange,
} from '../../server/core/calibration.ts'

const levels = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { maxLength: 7 })

describe('a calibrated level', () => {
  it('needs no reason within the lower and upper median of the sealed levels', () => {
    for (const level of [2, 3, 4]) expect(calibrationNeedsReason([2, 4], level)).toBe(false)
    expect(calibrationNeedsReason([1, 2, 4], 2)).toBe(false)
  })

  it('needs a reason outside the medians, even where somebody sealed that very level', () => {
    expect(calibrationNeedsReason([2, 4], 1)).toBe(true)
    expect(calibrationNeedsReason([2, 4], 5)).toBe(true)
    expect(calibrationNeedsReason([1, 2, 4], 4)).toBe(true)
  })

  it('passes over sealed ratings without a level', () => {
    expect(sealedRange([null, 3, null])).toEqual({ lower: 3, upper: 3 })
    expect(calibrationNeedsReason([null, 3, null], 3)).toBe(false)
  })

  it('needs a reason where nothing sealed carries a level', () => {
    expect(calibrationNeedsReason([], 3)).toBe(true)
    expect(calibrationNeedsReason([null, null], 3)).toBe(true)
  })

  it('always needs a reason to be not rated', () => {
    fc.assert(fc.property(levels, (sealed) => calibrationNeedsReason(sealed, null)))
  })
})

describe('movement', () => {
  it('is up above the range, down below it, and the same within it and at its ends', () => {
    const range = { lower: 2, upper: 4 }
    expect([1, 2, 3, 4, 5].map((to) => movementFrom(range, to))).toEqual([
      'down',
      'same',
      'same',
      'same',
      'up',
    ])
  })

  it('and the need for a reason go together', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 5 }), (sealed, to) => {
        const range = sealedRange(sealed)
        fc.pre(range !== null)
        expect(calibrationNeedsReason(sealed, to)).toBe(movementFrom(range, to) !== 'same')
      }),
    )
  })
})

describe('the agreed level', () => {
  const kept = { calibrated: 3, agreed: 3 }
  const other = { calibrated: 3, agreed: 4 }
  const before = { until: '2013-01-31', today: '2013-01-30' }
  const accepted = { verdict: 'accepted', outcome: null } as const
  const contested = (outcome: 'kept' | 'changed' | 'text-corrected' | null) =>
    ({ verdict: 'contested', outcome }) as const
  const refused = (because: string) => ({ allowed: false, because })

  it('is the calibrated one where the consortium accepts, even before the date for answers', () => {
    expect(mayAgree(accepted, kept, before)).toEqual({ allowed: true })
    expect(mayAgree(accepted, other, before)).toEqual(refused('differs'))
  })

  it('waits for an answer up to and including the last day', () => {
    expect(mayAgree(null, kept, before)).toEqual(refused('no-answer-yet'))
    const lastDay = { until: '2013-01-31', today: '2013-01-31' }
    expect(mayAgree(null, kept, lastDay)).toEqual(refused('no-answer-yet'))
    expect(mayAgree(null, kept, { until: null, today: '2099-01-01' })).toEqual(
      refused('no-answer-yet'),
    )
  })

  it('is the calibrated one and no other where nobody answered in time', () => {
    const after = { until: '2013-01-31', today: '2013-02-01' }
    expect(mayAgree(null, kept, after)).toEqual({ allowed: true })
    expect(mayAgree(null, other, after)).toEqual(refused('differs'))
  })

  it('waits for the outcome where it is contested, however late it is', () => {
    const late = { until: '2013-01-31', today: '2014-01-01' }
    expect(mayAgree(contested(null), kept, late)).toEqual(refused('contested'))
    expect(mayAgree(contested(null), other, late)).toEqual(refused('contested'))
  })

  it('may be another one only where the contested level was changed', () => {
    expect(mayAgree(contested('changed'), other, before)).toEqual({ allowed: true })
    expect(mayAgree(contested('changed'), kept, before)).toEqual({ allowed: true })
    for (const outcome of ['kept', 'text-corrected'] as const) {
      expect(mayAgree(contested(outcome), kept, before)).toEqual({ allowed: true })
      expect(mayAgree(contested(outcome), other, before)).toEqual(refused('differs'))
    }
  })

  it('may be none only where none was calibrated or the outcome changed it', () => {
    const none = { calibrated: 3, agreed: null }
    expect(mayAgree(accepted, none, before)).toEqual(refused('differs'))
    expect(mayAgree(contested('changed'), none, before)).toEqual({ allowed: true })
    expect(mayAgree(accepted, { calibrated: null, agreed: null }, before)).toEqual({
      allowed: true,
    })
  })
})

describe('a level outside all sealed ratings', () => {
  it('lies above the highest or below the lowest of them', () => {
    expect(outsideAllSealed([1, 2, 2], 3)).toBe('up')
    expect(outsideAllSealed([4, null, 3], 2)).toBe('down')
  })

  it('is none that somebody gave, or that lies between two that were given', () => {
    for (const level of [1, 2, 3, 4]) expect(outsideAllSealed([1, 2, 4], level)).toBeNull()
  })

  it('is not told of where either side has no level', () => {
    expect(outsideAllSealed([], 3)).toBeNull()
    expect(outsideAllSealed([null, null], 3)).toBeNull()
    expect(outsideAllSealed([1, 2], null)).toBeNull()
  })

  it('always leaves the medians too, so that it has needed a reason', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 5 }), (sealed, level) => {
        const outside = outsideAllSealed(sealed, level)
        return outside === null || calibrationNeedsReason(sealed, level)
      }),
    )
  })
})
