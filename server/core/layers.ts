import { type Action, can, type Standing } from './permissions.ts'
import type { Level } from './scale.ts'

/** The layers of the side-by-side view. `sealed` has no one level: it is a spread of ratings. */
export const layers = ['agreed', 'calibrated', 'self', 'sealed'] as const
export type Layer = (typeof layers)[number]

/** The layers for which one level is decided and kept. */
export const decidedLayers = ['agreed', 'calibrated', 'self'] as const
export type DecidedLayer = (typeof decidedLayers)[number]

const readers: Record<Layer, readonly Action[]> = {
  agreed: ['published.read', 'agreed.read'],
  calibrated: ['calibrated.read'],
  self: ['self-review.read'],
  sealed: ['ratings.read', 'ratings.read-without-names', 'ratings.read-spread-of-three'],
}

/** Whether somebody may see the level, or for `sealed` the spread, of a layer of one review. */
export function maySeeLayer(layer: Layer, standing: Standing): boolean {
  return readers[layer].some((action) => can(action, standing))
}

/**
 * Whether somebody may read why a level was decided so, and who dissented. Why a calibrated level
 * leaves the sealed ones is for those who read the sealed ones; why the agreed level leaves the
 * calibrated one is part of the movement that the trail tells.
 */
export function mayReadReasons(layer: DecidedLayer, standing: Standing): boolean {
  switch (layer) {
    case 'calibrated':
      return can('ratings.read', standing)
    case 'agreed':
      return maySeeLayer('agreed', standing) && mayReadLastStep(standing)
    case 'self':
      return maySeeLayer('self', standing)
  }
}

/** Whether somebody may read the step from the calibrated to the agreed level. */
function mayReadLastStep(standing: Standing): boolean {
  return maySeeLayer('calibrated', standing) || can('trail.read-movement', standing)
}

/**
 * Whether somebody may see the spread of these sealed ratings: an analyst only where three or more
 * of them give a level, so that no single one shows.
 */
export function maySeeSpread(levels: readonly (Level | null)[], standing: Standing): boolean {
  if (can('ratings.read', standing) || can('ratings.read-without-names', standing)) return true
  const given = levels.filter((level) => level !== null).length
  return given >= 3 && can('ratings.read-spread-of-three', standing)
}
