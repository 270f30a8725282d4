import { type Layer, layers, maySeeLayer } from '../../../server/core/layers.ts'
import type { Standing } from '../../../server/core/permissions.ts'

/** The layers that the viewer may see of any review of a round. */
export function layersOffered(standings: readonly Standing[]): Layer[] {
  return layers.filter((layer) => standings.some((standing) => maySeeLayer(layer, standing)))
}
