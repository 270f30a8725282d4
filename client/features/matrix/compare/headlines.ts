import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { t as translate } from '../../../language.tsx'
import type { Box } from './boxes.ts'
import { countDifferences, type Direction } from './difference.ts'
import { countMovements } from './movements.ts'

type Translate = typeof translate

/** What two layers of a table have in common and what not: the finding, and what qualifies it. */
export interface DifferenceHeadline {
  readonly finding: string
  readonly notes: readonly string[]
}

export interface ComparedLayers {
  readonly matrix: Pick<Matrix, 'layer'>
  readonly against: Pick<Matrix, 'layer'>
  readonly boxes: readonly Pick<Box, 'difference'>[]
}

/** What differs between two layers, in sentences; counts alone. */
export function differenceHeadline(
  { matrix, against, boxes }: ComparedLayers,
  t: Translate,
): DifferenceHeadline {
  const { higher, lower, same, unknown } = countDifferences(boxes.map(directionOf))
  const compared = higher + lower + same
  const ranged = matrix.layer === 'sealed' || against.layer === 'sealed'
  const other = t(`layer-in.${against.layer}`)
  const shown = t(`layer-in.${matrix.layer}`)
  const differ = higher + lower
  return {
    finding:
      compared === 0
        ? t('compare.nothing')
        : t('compare.sentence', { differ, compared, higher, lower, other, shown }),
    notes: [
      ...(compared > 0 && unknown > 0 ? [t('compare.unknown', { count: unknown })] : []),
      ...(ranged ? [t('compare.sealed-range')] : []),
    ],
  }
}

/** How many levels moved from the layer before, in a sentence; null where none can be known. */
export function movementHeadline(
  layer: Matrix['layer'],
  boxes: readonly Pick<Box, 'cell'>[],
  t: Translate,
): string | null {
  const { all, up, down } = countMovements(boxes)
  if (all === 0 || (layer !== 'agreed' && layer !== 'calibrated')) return null
  return t(`moved.${layer}`, { count: up + down, all, up, down })
}

export function directionOf({ difference }: Pick<Box, 'difference'>): Direction {
  return difference?.direction ?? null
}
