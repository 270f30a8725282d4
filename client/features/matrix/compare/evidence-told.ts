import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { t as translate } from '../../../language.tsx'
import type { Box } from './boxes.ts'

/** Whether evidence is told at all. A published document has none beside its texts. */
export function tellsEvidence(
  { provenance }: Pick<Matrix, 'provenance'>,
  { cell }: Pick<Box, 'cell'>,
): boolean {
  return cell.evidenceCount !== null && provenance !== 'source'
}

/** How many pieces there are; none, as far as the viewer may know that there is none. */
export function tellPieces(
  { cell, evidenceRead }: Pick<Box, 'cell' | 'evidenceRead'>,
  t: typeof translate,
): string {
  const count = cell.evidenceCount ?? 0
  if (count > 0 || evidenceRead === 'all') return t('box.evidence', { count })
  return t(evidenceRead === 'reported' ? 'box.none-reported' : 'box.none-open')
}

/** Whether the viewer sees of the evidence what the report uses alone. */
export function readsReportedAlone(boxes: readonly Pick<Box, 'evidenceRead'>[]): boolean {
  return boxes.some(({ evidenceRead }) => evidenceRead === 'reported')
}
