import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { t as translate } from '../../../language.tsx'
import type { Box } from './boxes.ts'
import { countDifferences, type Direction } from './difference.ts'
import { countMovements, type MovementCounts } from './movements.ts'

type Translate = typeof translate

/** What two layers of a table have in common and what not: the finding, and what qualifies it. */
export interface DifferenceHeadline {
  readonly finding: string
  readonly notes: readonly string[]
}

/** The boxes that are shown, and all of the round, of which filters may leave some out. */
export interface ShownOfAll<Part extends keyof Box> {
  readonly shown: readonly Pick<Box, Part>[]
  readonly all: readonly Pick<Box, Part>[]
}

export interface ComparedLayers extends ShownOfAll<'difference'> {
  readonly matrix: Pick<Matrix, 'layer'>
  readonly against: Pick<Matrix, 'layer'>
}

/** What differs between two layers, in sentences; counts alone. */
export function differenceHeadline(
  { matrix, against, shown, all }: ComparedLayers,
  t: Translate,
): DifferenceHeadline {
  const layers = { other: t(`layer-in.${against.layer}`), shown: t(`layer-in.${matrix.layer}`) }
  const here = countCompared(shown)
  const whole = countCompared(all)
  const ranged = matrix.layer === 'sealed' || against.layer === 'sealed'
  const filtered = shown.length < all.length
  const finding = () => {
    if (whole.compared === 0) return t('compare.nothing')
    if (!filtered) return t('compare.sentence', { ...here, ...layers })
    if (here.compared === 0) {
      return t('filter.of-all', { sentence: t('compare.sentence', { ...whole, ...layers }) })
    }
    const ofAll = { allDiffer: whole.differ, allCompared: whole.compared }
    return t('compare.sentence-shown', { ...here, ...layers, ...ofAll })
  }
  return {
    finding: finding(),
    notes: [
      ...(here.compared > 0 && here.unknown > 0
        ? [t('compare.unknown', { count: here.unknown })]
        : []),
      ...(ranged ? [t('compare.sealed-range')] : []),
    ],
  }
}

function countCompared(boxes: ComparedLayers['all']) {
  const { higher, lower, same, unknown } = countDifferences(boxes.map(directionOf))
  return { higher, lower, unknown, differ: higher + lower, compared: higher + lower + same }
}

/** How many levels moved from the layer before, in a sentence; null where none can be known. */
export function movementHeadline(
  layer: Matrix['layer'],
  boxes: ShownOfAll<'cell'>,
  t: Translate,
): string | null {
  const here = countMovements(boxes.shown)
  const whole = countMovements(boxes.all)
  if (whole.all === 0 || (layer !== 'agreed' && layer !== 'calibrated')) return null
  const tell = ({ all, up, down }: MovementCounts) =>
    t(`moved.${layer}`, { count: up + down, all, up, down })
  if (boxes.shown.length === boxes.all.length) return tell(here)
  if (here.all === 0) return t('filter.of-all', { sentence: tell(whole) })
  return t(`moved-shown.${layer}`, {
    ...{ count: here.up + here.down, known: here.all, up: here.up, down: here.down },
    ...{ allCount: whole.up + whole.down, all: whole.all },
  })
}

export function directionOf({ difference }: Pick<Box, 'difference'>): Direction {
  return difference?.direction ?? null
}
