import type { Action, Standing } from '../permissions.ts'
import { can } from '../permissions.ts'
import type { Provenance } from '../provenance.ts'

/**
 * The right by which somebody compares in a round of that kind. A round that comes from a published
 * document has no sealed ratings and no stage to keep to. Null for readings by a language model:
 * people compare the same texts in the round of the document, so that the two never mix.
 */
export function judgingRight(provenance: Provenance): Action | null {
  if (provenance === 'readings') return null
  return provenance === 'source' ? 'comparison.judge-source' : 'comparison.judge'
}

export function readingRight(provenance: Provenance): Action {
  return provenance === 'source' ? 'comparison.read-source' : 'comparison.read'
}

export function mayJudge(provenance: Provenance, standing: Standing): boolean {
  const right = judgingRight(provenance)
  return right !== null && can(right, standing)
}

/** Whether somebody may judge what comes of one review: read its evidence, or the document's. */
export function mayCompareReview(provenance: Provenance, standing: Standing): boolean {
  return (
    provenance === 'source' ||
    can('evidence.read', standing) ||
    can('evidence.read-of-round', standing)
  )
}
