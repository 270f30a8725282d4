import { describe, expect, it } from 'vitest'
import { drawPairs, type Pair } from '../../server/core/comparisons/draw.ts'

const regions = ['north', 'south', 'east', 'west']
const codes = Array.from({ length: 12 }, (_, index) => `judgement-${index + 1}`)
const draw = (seed: number, count = 12, of = regions) =>
  drawPairs({ judgements: codes.slice(0, count).map((code) => ({ code, regions: of })), seed })

/** How much oftener each region stands left than right. */
function balance(pairs: readonly Pair[], of = regions): number[] {
  const count = (side: 'left' | 'right', region: string) =>
    pairs.filter((pair) => pair[side] === region).length
  return of.map((region) => count('left', region) - count('right', region))
}

describe('the pairs of a sitting', () => {
  it('are every pair of regions of every judgement, once: seventy-two for four and twelve', () => {
    const pairs = draw(7)
    const keys = pairs.map(({ judgement, left, right }) =>
      [judgement, ...[left, right].sort()].join(' '),
    )
    expect(pairs).toHaveLength(72)
    expect(new Set(keys).size).toBe(72)
    expect(pairs.every(({ left, right }) => left !== right)).toBe(true)
  })

  it('put each region left as often as right, and within a judgement at most once more', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const pairs = draw(seed)
      expect(balance(pairs)).toEqual([0, 0, 0, 0])
      for (const code of codes) {
        const own = pairs.filter(({ judgement }) => judgement === code)
        expect(balance(own).map(Math.abs)).toEqual([1, 1, 1, 1])
      }
    }
  })

  it('are balanced for odd numbers of regions and judgements too, as far as that goes', () => {
    const five = ['a', 'b', 'c', 'd', 'e']
    expect(balance(draw(3, 3, five), five)).toEqual([0, 0, 0, 0, 0])
    expect(balance(draw(3, 3)).map(Math.abs)).toEqual([1, 1, 1, 1])
    expect(draw(3, 1, ['a', 'b'])).toHaveLength(1)
    expect(draw(3, 1, ['a'])).toEqual([])
  })

  it('come in the same order by the same seed, in another by another', () => {
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
  })

  it('come in an order that favours no judgement and no region', () => {
    const firsts = Array.from({ length: 2400 }, (_, seed) => draw(seed)[0] as Pair)
    for (const code of codes) {
      const share = firsts.filter(({ judgement }) => judgement === code).length
      expect(Math.abs(share - 200)).toBeLessThan(60)
    }
    for (const region of regions) {
      const share = firsts.filter(({ left }) => left === region).length
      expect(Math.abs(share - 600)).toBeLessThan(95)
    }
  })
})
