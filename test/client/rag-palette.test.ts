import { describe, expect, it } from 'vitest'
import { ragLook } from '../../client/ui/rag-palette.ts'
import { ciede2000 } from './support/ciede2000.ts'
import { contrast, fromHex, simulate, toLab } from './support/colour.ts'

const levels = [4, 3, 2, 1] as const

describe('the arithmetic of colours', () => {
  // Three pairs of the test data in Sharma, Wu and Dalal (2005).
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
  ] as const)('gives the published CIEDE2000 of %j and %j', (a, b, published) => {
    expect(ciede2000(a, b)).toBeCloseTo(published, 4)
  })

  it('gives black on white the contrast 21', () => {
    expect(contrast(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(21, 5)
  })
})

describe('the palette of levels', () => {
  it.each([
    [4, 9.57],
    [3, 16.59],
    [2, 6.02],
    [1, 9.35],
    [null, 19.59],
  ] as const)('gives level %s the contrast %d', (level, ratio) => {
    const { fill, ink } = ragLook(level)
    expect(contrast(fromHex(fill), fromHex(ink))).toBeCloseTo(ratio, 2)
  })

  it.each([
    ['deutan', 22.6],
    ['protan', 18.7],
    ['tritan', 25.9],
  ] as const)('keeps the nearest two levels apart for %s eyes by %d', (blindness, apart) => {
    const seen = levels.map((level) => toLab(simulate(fromHex(ragLook(level).fill), blindness)))
    const pairs = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => ciede2000(a, b)))
    expect(Math.abs(Math.min(...pairs) - apart)).toBeLessThan(0.5)
  })

  it('gives every level its own pattern and its own point', () => {
    const looks = [...levels, null].map(ragLook)
    expect(new Set(looks.map(({ pattern }) => pattern)).size).toBe(5)
    expect(new Set(looks.map(({ point }) => point)).size).toBe(5)
  })

  it('shows a level that it does not know like one that is not rated', () => {
    expect(ragLook(9)).toEqual(ragLook(null))
  })
})
