import { randomStream } from '../statistics/random.ts'
import { shuffle } from './shuffle.ts'

/** Two regions to compare on one judgement, and on which side each stands. */
export interface Pair {
  readonly judgement: string
  readonly left: string
  readonly right: string
}

export interface Drawing {
  /** In the order of the framework, each with the regions that have something to read. */
  readonly judgements: readonly { readonly code: string; readonly regions: readonly string[] }[]
  /** A whole number; the same one draws the same pairs in the same order. */
  readonly seed: number
}

/**
 * Draws every pair of regions within each judgement, once, in random order. Never adaptively: to choose
 * a pair by what came out of those before makes the measures look more reliable than they are
 * (Bramley and Vitello 2019).
 *
 * Left and right are balanced: within a judgement a region stands left as often as right, or once
 * more or less where its pairs are odd in number; the next judgement with the same regions is turned
 * round, which evens that out.
 */
export function drawPairs({ judgements, seed }: Drawing): Pair[] {
  const stream = randomStream(seed)
  const waiting = new Map<string, readonly string[]>()
  const pairs = judgements.flatMap(({ code, regions }) => {
    const key = [...regions].sort().join(' ')
    const turned = waiting.get(key)
    if (turned) waiting.delete(key)
    const circle = turned ?? shuffle(regions, stream)
    if (!turned) waiting.set(key, circle)
    return sides(circle).map(([left, right]) =>
      turned ? { judgement: code, left: right, right: left } : { judgement: code, left, right },
    )
  })
  return shuffle(pairs, stream)
}

/** Every pair of a circle: each stands left of those who follow it, up to half way round. */
function sides(circle: readonly string[]): [string, string][] {
  const count = circle.length
  return circle.flatMap((left, from) =>
    circle.flatMap((right, to): [string, string][] => {
      const steps = (to - from + count) % count
      const isHalfWay = steps * 2 === count
      const standsLeft = steps > 0 && (isHalfWay ? from < to : steps * 2 < count)
      return standsLeft ? [[left, right]] : []
    }),
  )
}
