import { describe, expect, it } from 'vitest'
import { formatDate, formatInstant, formatTime } from '../../client/ui/format-date.ts'

describe('formatDate', () => {
  it.each([
    ['2012-11-08', 'en', '8 November 2012'],
    ['2012-11-08', 'cy', '8 Tachwedd 2012'],
    ['2012-11', 'en', 'November 2012'],
    ['2012-11', 'cy', 'Tachwedd 2012'],
    ['2026-07-31', 'cy', '31 Gorffennaf 2026'],
  ] as const)('writes %s in %s as %s', (date, language, text) => {
    expect(formatDate(date, language)).toBe(text)
  })

  it.each(['2012', '2012-13', 'soon', ''])('leaves what is no date as it is: %j', (text) => {
    expect(formatDate(text, 'cy')).toBe(text)
  })
})

describe('the time by the reader’s clock', () => {
  const instant = new Date(2012, 10, 8, 9, 5)

  it('comes with the day', () => {
    expect(formatInstant(instant.toISOString(), 'cy')).toBe('8 Tachwedd 2012, 09:05')
  })

  it('comes alone', () => {
    expect(formatTime(instant)).toBe('09:05')
  })
})
