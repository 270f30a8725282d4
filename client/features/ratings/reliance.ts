import type { Rating } from '../../../server/contract/cells.ts'
import type { EvidenceOnce } from './evidence-beside.ts'

/** A piece of evidence that a rating rests on. */
export interface Reliance {
  readonly piece: EvidenceOnce
  /** Whether the evidence reads otherwise today than when the rating was sealed. */
  readonly reworded: boolean
}

export interface Reliances {
  readonly shown: readonly Reliance[]
  /** How many are no longer linked to the judgement, or not open to the viewer. */
  readonly elsewhere: number
}

/** What a rating rests on, in the order of the evidence. */
export function reliancesOf(
  { evidence: cited }: Pick<Rating, 'evidence'>,
  evidence: readonly EvidenceOnce[],
): Reliances {
  const shown = evidence.flatMap((piece) => {
    const citation = cited.find(({ id }) => id === piece.item.id)
    return citation ? [{ piece, reworded: citation.version !== piece.item.version }] : []
  })
  return { shown, elsewhere: new Set(cited.map(({ id }) => id)).size - shown.length }
}

type Named = Pick<Rating, 'rater' | 'evidence' | 'sequence'>

/** Who rests their last rating on a piece of evidence, by name; none where names are not told. */
export function reliersOn(id: string, ratings: readonly Named[]): string[] {
  const last = new Map<string, Named>()
  for (const rating of ratings) {
    if (!rating.rater) continue
    const known = last.get(rating.rater.id)
    if (!known || known.sequence < rating.sequence) last.set(rating.rater.id, rating)
  }
  return [...last.values()]
    .filter(({ evidence }) => evidence.some((citation) => citation.id === id))
    .flatMap(({ rater }) => rater?.name ?? [])
}
