import type { Layer } from '../../core/layers.ts'

/** Where the figures come from: the layers, and beside the self-review the ballots behind it. */
export const ratingSources = ['agreed', 'calibrated', 'self', 'ballots', 'sealed'] as const
export type RatingSource = (typeof ratingSources)[number]

/** The layer whose readers may see a source. */
export function layerOf(source: RatingSource): Layer {
  return source === 'ballots' ? 'self' : source
}
