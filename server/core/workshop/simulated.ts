import { type Level, medianRange, type Scale } from '../scale.ts'
import { type Confidence, confidences } from '../statement.ts'

/** How many simulated participants a rehearsal has. */
export const simulatedCount = 8

export interface SimulatedBallot {
  readonly level: Level | null
  readonly confidence: Confidence | null
}

/**
 * What a simulated participant answers, the same for the same seed. Levels lie around one that the
 * seed gives to the judgement; in a later ballot about half of those outside the medians of the one
 * before take the nearest of the two. One answer in twelve says that it cannot judge.
 */
export function simulateBallot(
  scale: Scale,
  seed: readonly [workshop: string, judgement: string, number: number, participant: number],
  before: { readonly own: Level | null; readonly all: readonly Level[] } | null,
): SimulatedBallot {
  const [workshop, judgement, number, participant] = seed
  const random = fractionsFrom(`${workshop} ${judgement} ${number} ${participant}`)
  const confidence = confidences[Math.floor(random() * confidences.length)] ?? null
  if (random() < 1 / 12) return { level: null, confidence: null }
  const range = before && medianRange(before.all)
  if (before?.own && range) {
    const nearest = Math.min(Math.max(before.own, range.lower), range.upper)
    return { level: random() < 0.5 ? nearest : before.own, confidence }
  }
  const centre = 0.25 + fractionsFrom(`${workshop} ${judgement}`)() / 2
  return { level: levelNear(scale, centre, random), confidence }
}

/** A level near a place on the scale, from 0 for its lowest to 1 for its highest. */
function levelNear({ levels }: Scale, centre: number, random: () => number): Level | null {
  const values = levels.map(({ value }) => value).sort((a, b) => a - b)
  const spread = (random() + random() - 1) * 2
  const index = Math.round(centre * (values.length - 1) + spread)
  return values[Math.min(Math.max(index, 0), values.length - 1)] ?? null
}

/**
 * A stream of fractions from 0 up to 1 that a text determines: FNV-1a with the finaliser of
 * MurmurHash3, so that texts that differ little start far apart, into mulberry32.
 */
function fractionsFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  state ^= state >>> 16
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
