import { can, type Standing } from './permissions.ts'

/** Which of a review's evidence somebody may read. */
export type EvidenceScope =
  | { readonly kind: 'all' }
  /** What the region's own body supplied, and what was released to it, where it was. */
  | { readonly kind: 'own-body'; readonly released: boolean }
  /** What a review's workshop may be shown: what the region's body supplied, and was released to it. */
  | { readonly kind: 'workshop' }
  /** What the published levels rest on. */
  | { readonly kind: 'reported' }
  | { readonly kind: 'none' }

export function evidenceScope(standing: Standing): EvidenceScope {
  if (can('evidence.read', standing) || can('evidence.read-of-round', standing)) {
    return { kind: 'all' }
  }
  if (can('evidence.read-own-body', standing)) {
    return { kind: 'own-body', released: can('evidence.read-released', standing) }
  }
  return can('evidence.read-reported', standing) ? { kind: 'reported' } : { kind: 'none' }
}
