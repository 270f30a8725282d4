/** A stream of random numbers that its seed determines. */
export interface RandomStream {
  /** Uniform on [0, 1), in steps of 2^-32. */
  uniform(): number
  /** A whole number from 0 to `below` - 1; for `below` up to a million uneven by 1 in 4,000 at most. */
  integer(below: number): number
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, Scrambled Linear Pseudorandom Number Generators, ACM Trans.
 * Math. Softw. 47:36, 2021), started by SplitMix32: 128 bits of state, period 2^128 - 1. For
 * resampling and simulation, never for secrets.
 *
 * @param seed a whole number; two that differ within 53 bits give different streams
 */
export function randomStream(seed: number): RandomStream {
  const low = splitMix32(seed)
  const high = splitMix32(low() ^ Math.trunc(seed / 2 ** 32))
  let a = low()
  let b = high()
  let c = low()
  let d = high() | 1

  function uniform(): number {
    const fives = Math.imul(b, 5)
    const result = Math.imul((fives << 7) | (fives >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return (result >>> 0) / 2 ** 32
  }

  return { uniform, integer: (below) => Math.floor(uniform() * below) }
}

/** SplitMix with 32 bits (Steele, Lea and Flood 2014; the finaliser of MurmurHash3). */
function splitMix32(start: number): () => number {
  let state = start | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return mixed ^ (mixed >>> 16)
  }
}
