import type { Matrix } from '../../../../server/contract/rounds.ts'
import { t } from '../../../language.tsx'
import type { Box } from './boxes.ts'
import { countMovements } from './movements.ts'

/** How many levels moved from the layer before, in a sentence; nothing where none can be known. */
export function MovementNote({ layer, boxes }: { layer: Matrix['layer']; boxes: readonly Box[] }) {
  const { all, up, down } = countMovements(boxes)
  if (all === 0 || (layer !== 'agreed' && layer !== 'calibrated')) return null
  return (
    <p class="govuk-body movement-note">
      {t(`moved.${layer}`, { count: up + down, all, up, down })}
    </p>
  )
}
