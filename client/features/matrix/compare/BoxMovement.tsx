import type { MatrixCell } from '../../../../server/contract/rounds.ts'
import type { Layer } from '../../../../server/core/layers.ts'
import type { LevelRange } from '../../../../server/core/scale.ts'
import { t } from '../../../language.tsx'
import { useLevelNames } from '../../../ui/scale-names.ts'
import { DirectionSign } from './DirectionSign.tsx'
import { useRangeName } from './use-range-name.ts'

export interface BoxMovementProps {
  readonly layer: Layer
  readonly cell: MatrixCell
  /** With letters in place of names, which stay for screen readers. */
  readonly short?: boolean
}

/** How the level moved from the layer before: a sign and words. */
export function BoxMovement({ layer, cell, short = false }: BoxMovementProps) {
  const { letter } = useLevelNames()
  const rangeName = useRangeName()
  const letters = ({ lower, upper }: LevelRange) =>
    lower === upper ? letter(lower) : `${letter(lower)}–${letter(upper)}`
  const { movement } = cell
  if (!movement) return null
  const { direction } = movement
  const stayed = layer === 'agreed' ? 'box.as-calibrated' : 'box.as-sealed'
  return (
    <p class={`matrix-cell__facts matrix-cell__move--${direction}`}>
      <DirectionSign direction={direction} />{' '}
      {direction === 'same' ? (
        t(stayed)
      ) : (
        <>
          {short && (
            <span aria-hidden="true">
              {t(`box.${direction}`, { from: letters(movement.from) })}
            </span>
          )}
          <span class={short ? 'govuk-visually-hidden' : undefined}>
            {t(`box.${direction}`, { from: rangeName(movement.from) })}
          </span>
        </>
      )}
    </p>
  )
}
