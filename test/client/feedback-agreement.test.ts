import { describe, expect, it } from 'vitest'
import {
  agreedNeedsReason,
  agreementOptions,
  startAgreed,
} from '../../client/features/agreement/agreement-rules.ts'
import type { Decision } from '../../server/contract/cells.ts'

const said = (kind: 'strength', text: string) => ({
  position: 1,
  kind,
  language: 'en' as const,
  text,
})

function decided(level: number | null, about: Partial<Decision> = {}): Decision {
  return {
    id: 'decision-1',
    level,
    reason: null,
    ground: null,
    because: null,
    becauseLanguage: null,
    dissent: null,
    dissentLanguage: null,
    statements: [],
    evidence: [],
    at: null,
    ...about,
  }
}

describe('the agreed level', () => {
  const dates = { until: '2026-03-20', today: '2026-03-10' }
  const after = { ...dates, today: '2026-03-21' }
  const contested = (outcome: 'kept' | 'changed' | 'text-corrected' | null) =>
    ({ verdict: 'contested', outcome }) as const

  it('waits for the answer, or for its day to pass', () => {
    expect(agreementOptions(null, decided(3), dates).barred).toBe('no-answer-yet')
    expect(agreementOptions(null, decided(3), after).barred).toBeNull()
    expect(agreementOptions(contested(null), decided(3), after).barred).toBe('contested')
    const accepted = { verdict: 'accepted', outcome: null } as const
    expect(agreementOptions(accepted, decided(null), dates).barred).toBeNull()
  })

  it('differs from the calibrated one only after the outcome "changed"', () => {
    const open = { barred: null, level: true, texts: true }
    expect(agreementOptions(contested('changed'), decided(3), dates)).toEqual(open)
    const texts = { barred: null, level: false, texts: true }
    expect(agreementOptions(contested('text-corrected'), decided(3), dates)).toEqual(texts)
    const neither = { barred: null, level: false, texts: false }
    expect(agreementOptions(contested('kept'), decided(3), dates)).toEqual(neither)
  })

  it('needs a reason where it moves', () => {
    expect(agreedNeedsReason(3, 3)).toBe(false)
    expect(agreedNeedsReason(3, 4)).toBe(true)
    expect(agreedNeedsReason(3, null)).toBe(true)
  })

  it('begins with the calibrated decision, or with what the conversation changed of it', () => {
    const calibrated = decided(3, { id: 'c1', statements: [said('strength', 'Clear')] })
    const agreed = decided(4, {
      id: 'a1',
      because: 'Seen',
      statements: [said('strength', 'Clearer')],
    })
    const may = (level: boolean, texts: boolean) => ({ barred: null, level, texts })
    expect(startAgreed(null, calibrated, may(false, false), 'en')).toMatchObject({
      level: 3,
      supersedes: null,
    })
    expect(startAgreed(agreed, calibrated, may(true, true), 'en')).toMatchObject({
      level: 4,
      because: 'Seen',
      supersedes: 'a1',
    })
    const corrected = startAgreed(agreed, calibrated, may(false, true), 'en')
    expect(corrected).toMatchObject({ level: 3, because: '' })
    expect(corrected.statements[0]?.text).toBe('Clearer')
    const kept = startAgreed(agreed, calibrated, may(false, false), 'en')
    expect(kept.statements[0]?.text).toBe('Clear')
  })
})
