import type { Decision } from '../../../contract/cells.ts'
import { type DecidedLayer, mayReadReasons, maySeeLayer } from '../../../core/layers.ts'
import type { DecisionRecord } from '../../positions/decisions.ts'
import { tellReason } from '../../reasons.ts'
import type { CellView } from './view.ts'

/** A decided level as far as the viewer may see it; of its evidence what they may read. */
export function describeDecision(
  { standing, translate }: Pick<CellView, 'standing' | 'translate'>,
  layer: DecidedLayer,
  decision: DecisionRecord | undefined,
  readable: ReadonlySet<string>,
): Decision | null {
  if (!decision || !maySeeLayer(layer, standing)) return null
  const readsReasons = mayReadReasons(layer, standing)
  return {
    id: decision.id,
    level: decision.level,
    reason: decision.reason && tellReason(decision.reason, translate),
    ground: decision.ground,
    because: readsReasons ? decision.because : null,
    becauseLanguage: readsReasons ? decision.becauseLanguage : null,
    dissent: readsReasons ? decision.dissent : null,
    dissentLanguage: readsReasons ? decision.dissentLanguage : null,
    statements: decision.statements,
    evidence: decision.evidence.filter(({ id }) => readable.has(id)),
    at: decision.at,
  }
}
