import { hash } from 'node:crypto'
import type { Deps } from '../../deps.ts'
import { holdAnswer } from '../../held-answer.ts'
import { type Computed, computeFigures } from './compute.ts'
import type { Gathered } from './gather.ts'

/**
 * What the statistics say of these ratings, worked out once: it is kept under the ratings
 * themselves, since nothing else decides it, and so for both languages and all who see the same.
 */
export async function holdComputed(
  deps: Deps,
  gathered: Gathered,
  signal: AbortSignal,
): Promise<Computed> {
  const { scale, ratings } = gathered
  const key = `figures ${hash('sha256', JSON.stringify([scale, ratings]))}`
  const held = deps.answers.get(key)
  if (held) return JSON.parse(held.bytes.toString()) as Computed
  const computed = await computeFigures(deps, gathered, signal)
  deps.answers.set(key, holdAnswer(JSON.stringify(computed)))
  return computed
}
