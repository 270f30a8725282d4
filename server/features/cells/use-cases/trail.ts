import type { TrailEntry } from '../../../contract/cells.ts'
import { can } from '../../../core/permissions.ts'
import { type AuditEntry, listCellAudit } from '../../audit/repository.ts'
import { isSealedFrom, isToldOutside, nameOutside } from '../../audit/visibility.ts'
import { listAccounts } from '../../people/repository.ts'
import type { CellView } from './view.ts'

/** Who did what in a cell, oldest first, as far as the viewer may know it. */
export async function readTrail(view: CellView): Promise<TrailEntry[]> {
  const { deps, round, review, cell, standing } = view
  const readsAll = can('trail.read', standing)
  if (!readsAll && !can('trail.read-movement', standing)) return []
  const entries = await listCellAudit(deps.db, {
    round: round.id,
    review: review.id,
    judgement: cell.judgement,
  })
  const names = new Map((await listAccounts(deps.db)).map(({ id, name }) => [id, name]))
  if (!readsAll) {
    return entries
      .filter(({ action }) => isToldOutside(action, standing))
      .map((entry) => toEntry(entry, nameOutside(entry, view.actor, names)))
  }
  return entries
    .filter((entry) => !isSealedFrom(view.actor, entry, standing))
    .map((entry) => toEntry(entry, names.get(entry.actorId ?? '') ?? null))
}

function toEntry({ at, action, fields }: AuditEntry, actor: string | null): TrailEntry {
  return { at, action, actor, fields }
}
