import { describe, expect, it } from 'vitest'
import { addressBack } from '../../client/features/matrix/way-back.ts'

describe('the way back from a judgement to the side-by-side view', () => {
  const back = (remembered: string | null) => addressBack(remembered, 'spring', 'north', 'vision')

  it('keeps the layer and the filters, at the region of the judgement', () => {
    expect(back('/rounds/spring/matrix?layer=sealed&movement=up&region=south')).toBe(
      '/rounds/spring/matrix?layer=sealed&movement=up&region=north',
    )
    expect(back('/rounds/spring/matrix?by=judgement&judgement=data')).toBe(
      '/rounds/spring/matrix?by=judgement&judgement=vision',
    )
  })

  it('leads to the plain view where none, or that of another round, was seen', () => {
    expect(back(null)).toBe('/rounds/spring/matrix?region=north')
    expect(back('/rounds/autumn/matrix?layer=self')).toBe('/rounds/spring/matrix?region=north')
  })

  it('takes no language from what was seen before', () => {
    expect(back('/rounds/spring/matrix?lang=cy&layer=self')).toBe(
      '/rounds/spring/matrix?layer=self&region=north',
    )
  })
})
