import { describe, expect, it } from 'vitest'
import { agreedFault, type LevelWithText } from '../../server/core/agreed-text.ts'
import type { FeedbackState, Outcome } from '../../server/core/calibration.ts'
import { cellsOf, inFeedback, published, severalSeeds } from '../support/simulations.ts'

const calibrated: LevelWithText = {
  level: 3,
  reason: null,
  ground: null,
  statements: [
    { kind: 'strength', language: 'en', text: 'A plan that holds' },
    { kind: 'priority', language: 'cy', text: 'Siarad ag ysgolion' },
  ],
  evidence: ['minutes', 'interview'],
}
const corrected = { ...calibrated, statements: calibrated.statements.slice(0, 1) }
const contested = (outcome: Outcome): FeedbackState => ({ verdict: 'contested', outcome })
const asCalibrated: readonly (FeedbackState | null)[] = [
  null,
  { verdict: 'accepted', outcome: null },
  contested('kept'),
]

describe('what is agreed', () => {
  it('stands as calibrated where it was accepted, unanswered or kept', () => {
    for (const feedback of asCalibrated) {
      expect(agreedFault(feedback, calibrated, calibrated)).toBeNull()
      expect(agreedFault(feedback, calibrated, corrected)).toBe('text-differs')
      const inWelsh = calibrated.statements.map((one) => ({ ...one, language: 'cy' as const }))
      expect(agreedFault(feedback, calibrated, { ...calibrated, statements: inWelsh })).toBe(
        'text-differs',
      )
    }
  })

  it('may cite more evidence than was calibrated, but not less', () => {
    const evidence = (...ids: string[]) => ({ ...calibrated, evidence: ids })
    for (const feedback of asCalibrated) {
      const more = evidence('interview', 'visit', 'minutes')
      expect(agreedFault(feedback, calibrated, more)).toBeNull()
      expect(agreedFault(feedback, calibrated, evidence('visit'))).toBe('evidence-left-out')
    }
  })

  it('keeps its ground, but may give one where none was', () => {
    const red = { ...calibrated, level: 1, ground: 'too-early' }
    expect(agreedFault(null, { ...red, ground: null }, red)).toBeNull()
    expect(agreedFault(null, red, { ...red, ground: 'relatively-weak' })).toBe('ground-differs')
  })

  it('keeps why there is no level', () => {
    const none = { ...calibrated, level: null, reason: 'evidence-missing' }
    expect(agreedFault(null, none, { ...none, reason: 'No visit' })).toBe('reason-differs')
  })

  it('has other statements where the text was corrected, and the rest as calibrated', () => {
    const outcome = contested('text-corrected')
    expect(agreedFault(outcome, calibrated, corrected)).toBeNull()
    expect(agreedFault(outcome, calibrated, calibrated)).toBe('text-unchanged')
  })

  it('has another level where it was changed', () => {
    const outcome = contested('changed')
    expect(agreedFault(outcome, calibrated, { ...corrected, level: 4 })).toBeNull()
    expect(agreedFault(outcome, calibrated, corrected)).toBe('level-unchanged')
  })

  it('goes with the outcome in every simulated round', () => {
    for (const cell of [published, inFeedback, ...severalSeeds].flatMap(cellsOf)) {
      if (!cell.calibrated || !cell.agreed) continue
      expect(agreedFault(cell.feedback, cell.calibrated, cell.agreed)).toBeNull()
    }
  })
})
