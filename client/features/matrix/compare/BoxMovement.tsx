import type { MatrixCell } from '../../../../server/contract/rounds.ts'
import type { Layer } from '../../../../server/core/layers.ts'
import { t } from '../../../language.tsx'
import { DirectionSign } from './DirectionSign.tsx'
import { useRangeName } from './use-range-name.ts'

/** How the level moved from the layer before: a sign and words. */
export function BoxMovement({ layer, cell }: { layer: Layer; cell: MatrixCell }) {
  const rangeName = useRangeName()
  const { movement } = cell
  if (!movement) return null
  const { direction } = movement
  const stayed = layer === 'agreed' ? 'box.as-calibrated' : 'box.as-sealed'
  return (
    <p class={`matrix-cell__facts matrix-cell__move--${direction}`}>
      <DirectionSign direction={direction} />{' '}
      {direction === 'same' ? t(stayed) : t(`box.${direction}`, { from: rangeName(movement.from) })}
    </p>
  )
}
