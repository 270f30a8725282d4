import { describe, expect, it } from 'vitest'
import { stillAtFault } from '../../client/features/decisions/still-at-fault.ts'

const error = (field: string | null, text: string) => ({ field, message: () => text })

describe('the errors of a form that was tried', () => {
  const reason = error('reason', 'Say why')
  const outcome = error('outcome', 'Choose the outcome')

  it('go once they are mended, and leave the others as they are', () => {
    expect(stillAtFault([reason, outcome], [error('outcome', 'Choose the outcome')])).toEqual([
      outcome,
    ])
    expect(stillAtFault([reason], [])).toEqual([])
  })

  it('stay the same while they hold, so that nothing is told again', () => {
    const shown = [reason, outcome]
    const now = [error('outcome', 'Choose the outcome'), error('reason', 'Say why')]
    expect(stillAtFault(shown, now)).toBe(shown)
  })

  it('do not tell of a fault before the form is tried again', () => {
    expect(stillAtFault([reason], [error('outcome', 'Choose the outcome')])).toEqual([])
    expect(stillAtFault([outcome], [error('outcome', 'It contradicts the points')])).toEqual([])
  })
})
