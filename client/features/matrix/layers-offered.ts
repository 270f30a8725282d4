import { type Layer, layers, maySeeLayer } from '../../../server/core/layers.ts'
import type { Standing } from '../../../server/core/permissions.ts'
import { hasReached, type Stage } from '../../../server/core/workflow.ts'

/** From when on a layer can hold anything; `self` fills as workshops go. */
const filledFrom: Readonly<Record<Layer, Stage>> = {
  agreed: 'agreed',
  calibrated: 'feedback',
  sealed: 'calibration',
  self: 'self-review',
}

/** The layers that the viewer may see of any review of a round. */
export function layersOffered(standings: readonly Standing[]): Layer[] {
  return layers.filter((layer) => standings.some((standing) => maySeeLayer(layer, standing)))
}

/** The layer to begin with: the furthest that has something in it, or else the first offered. */
export function firstLayer(standings: readonly Standing[]): Layer {
  const offered = layersOffered(standings)
  const furthest = (['agreed', 'calibrated', 'sealed', 'self'] as const).filter((layer) =>
    offered.includes(layer),
  )
  const filled = furthest.find((layer) =>
    standings.some(({ stage }) => stage !== null && hasReached(stage, filledFrom[layer])),
  )
  return filled ?? offered[0] ?? 'agreed'
}
