import { type Figure, noFigure } from './figure.ts'
import { note } from './note.ts'

/**
 * Exact two-sided sign test: how likely changes at least as one-sided as these are if each went up
 * or down by the toss of a coin. It asks for the direction alone, never how far, so it suits levels
 * that are only in order. What stayed the same is left out, as the test demands.
 *
 * Source: Arbuthnot 1710; Conover, Practical Nonparametric Statistics, 3rd ed. (1999), 3.4.
 * P = min(1, 2 x P(X <= min(up, down))), X binomial with up + down tosses at one half.
 *
 * @param up,down how many changed each way; none at all gives no figure
 * @returns the probability; its `n` is up + down
 */
export function signTest(up: number, down: number): Figure {
  const n = up + down
  if (n === 0) return noFigure(note('sign-test-nothing-changed'))
  const fewer = Math.min(up, down)
  let logTerm = -n * Math.LN2
  let tail = 0
  for (let count = 0; count <= fewer; count += 1) {
    tail += Math.exp(logTerm)
    logTerm += Math.log(n - count) - Math.log(count + 1)
  }
  return { value: Math.min(1, 2 * tail), n }
}
