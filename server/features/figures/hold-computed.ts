import { hash } from 'node:crypto'
import type { Deps } from '../../deps.ts'
import { holdAnswer } from '../../held-answer.ts'
import { createSharedWork, type ShareWork } from '../../statistics/shared-work.ts'
import { type Computed, computeFigures } from './compute.ts'
import type { Gathered } from './gather.ts'

/** What is being worked out at present, by the statistics that do it. */
const shared = new WeakMap<Deps['statistics'], ShareWork<Computed>>()

/**
 * What the statistics say of these ratings, worked out once: it is kept under the ratings
 * themselves, since nothing else decides it, and so for both languages and all who see the same,
 * also where several ask at once.
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
  const share = shared.get(deps.statistics) ?? createSharedWork<Computed>()
  shared.set(deps.statistics, share)
  return share(key, signal, async (stop) => {
    const computed = await computeFigures(deps, gathered, stop)
    deps.answers.set(key, holdAnswer(JSON.stringify(computed)))
    return computed
  })
}
