import { type Layer, layers, maySeeLayer } from './layers.ts'
import type { Standing } from './permissions.ts'
import { hasReached, type Stage } from './workflow.ts'

/** One review as somebody sees it: how they stand to it, and which layers hold a level for them. */
export interface ReviewInView {
  readonly standing: Standing
  readonly filled: ReadonlySet<Layer>
}

/** The furthest layer first. */
const furthestFirst = ['agreed', 'calibrated', 'sealed', 'self'] as const

/** From when on a layer is whole rather than being filled; `self` fills as workshops go. */
const wholeFrom: Readonly<Record<Layer, Stage>> = {
  agreed: 'agreed',
  calibrated: 'feedback',
  sealed: 'calibration',
  self: 'self-review',
}

/**
 * The layer in which the side-by-side view of a round opens: the furthest in which any review holds
 * a level that the viewer may see. One that is still being filled everywhere waits for those that
 * are whole: during feedback the calibrated levels open, though a few are agreed already. Where
 * nothing holds a level, the first layer that the viewer may see.
 */
export function openingLayer(reviews: readonly ReviewInView[]): Layer {
  const seen = (layer: Layer) =>
    reviews.filter(({ standing, filled }) => filled.has(layer) && maySeeLayer(layer, standing))
  const isWhole = (layer: Layer) =>
    seen(layer).some(({ standing: { stage } }) => stage && hasReached(stage, wholeFrom[layer]))
  return (
    furthestFirst.find(isWhole) ??
    furthestFirst.find((layer) => seen(layer).length > 0) ??
    layers.find((layer) => reviews.some(({ standing }) => maySeeLayer(layer, standing))) ??
    'agreed'
  )
}
