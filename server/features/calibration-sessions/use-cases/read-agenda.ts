import type { Person } from '../../../actor.ts'
import type { AgendaAnswer } from '../../../contract/calibration-sessions.ts'
import { calibrationAgenda } from '../../../core/calibration-agenda.ts'
import type { Deps } from '../../../deps.ts'
import { requirePermission } from '../../access.ts'
import { loadRound } from '../../reviews/context.ts'
import { gatherAgendaCells } from '../agenda-cells.ts'
import { readableReviews } from '../context.ts'
import { findSurprises } from '../surprises.ts'

/**
 * In which order the cells of a round are to be calibrated, and why, for the regions whose sealed
 * ratings the viewer reads.
 */
export async function readAgenda(
  deps: Deps,
  actor: Person,
  roundId: string,
): Promise<AgendaAnswer> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  requirePermission('calibration.follow', context.standing)
  const surprises = await findSurprises(deps, context)
  const cells = await gatherAgendaCells(deps.db, context, readableReviews(context), surprises)
  const { open, unanimous, settled } = calibrationAgenda(context.framework.scale, cells)
  const copy = (entries: typeof open) =>
    entries.map((entry) => ({ ...entry, reasons: [...entry.reasons] }))
  return {
    severity: surprises.use,
    open: copy(open),
    unanimous: [...unanimous],
    settled: copy(settled),
  }
}
