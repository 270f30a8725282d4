import type { Matrix } from '../../../../server/contract/rounds.ts'
import { t } from '../../../language.tsx'
import type { Box } from './boxes.ts'
import { movementHeadline } from './headlines.ts'

/** How many levels moved from the layer before, in a sentence; nothing where none can be known. */
export function MovementNote({
  layer,
  ...boxes
}: {
  layer: Matrix['layer']
  shown: readonly Box[]
  all: readonly Box[]
}) {
  const sentence = movementHeadline(layer, boxes, t)
  return sentence === null ? null : <p class="govuk-body movement-note">{sentence}</p>
}
