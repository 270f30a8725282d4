import type { EvidenceInCell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { gatherLinks, tallyOf } from './evidence-beside.ts'

export interface EvidenceTallyProps {
  readonly evidence: readonly EvidenceInCell[]
  readonly cited: readonly string[]
}

/** How the evidence speaks, beside the choice that rests on it. */
export function EvidenceTally({ evidence, cited }: EvidenceTallyProps) {
  const all = gatherLinks(evidence)
  return <p class="evidence-tally">{t('sitting.tally', { ...tallyOf(all, cited) })}</p>
}
