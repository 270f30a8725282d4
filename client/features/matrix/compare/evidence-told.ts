import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { Box } from './boxes.ts'

/**
 * Whether the number of pieces of evidence says something. A published document has none beside its
 * texts; and who sees what a report cites alone cannot know from none that there was none.
 */
export function tellsEvidence(
  { provenance }: Pick<Matrix, 'provenance'>,
  { cell }: Pick<Box, 'cell'>,
  readsCited: boolean,
): boolean {
  const { evidenceCount } = cell
  return evidenceCount !== null && provenance !== 'source' && !(evidenceCount === 0 && readsCited)
}
