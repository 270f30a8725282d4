import type { Readable } from 'node:stream'
import type { Actor } from '../../actor.ts'
import type { Language } from '../../core/language.ts'
import type { Deps } from '../../deps.ts'
import { keepBytes } from '../../statistics/bytes.ts'
import type { StatisticsKind } from '../../statistics/kinds.ts'
import { requireAnywhere } from '../access.ts'
import { readBody } from './body.ts'
import { refusalOf } from './refusal.ts'

export interface AskedStatistics {
  readonly kind: StatisticsKind
  readonly body: Readable | undefined
  readonly language: Language
  /** Aborted where nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

/**
 * The statistics of what somebody sends, as the bytes of their answer. Nothing is kept, and nothing
 * but bytes passes through the event loop.
 * @throws AppError too-large, too-many-ratings, too-many-comparisons, too-much-to-compute,
 * statistics-busy, malformed; UnreadableBodyError with the entry at fault
 */
export async function computeStatistics(
  { statistics }: Deps,
  actor: Actor,
  { kind, body, language, signal }: AskedStatistics,
): Promise<Uint8Array> {
  requireAnywhere(actor, 'statistics.compute')
  const turn = statistics.join(actor.id)
  const kept = keepBytes()
  try {
    await readBody(body, kept)
    const answered = await turn.answer({ kind, body: kept.port, language }, signal)
    if ('fault' in answered) throw refusalOf(answered.fault)
    return answered
  } finally {
    kept.close()
    turn.end()
  }
}
