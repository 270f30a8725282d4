import type { Person } from '../../../actor.ts'
import { claimId } from '../../../db/creation.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { recordAudit } from '../../audit/repository.ts'
import { drawRemaining } from '../drawable.ts'
import { loadMaterials } from '../materials.ts'
import { changeAsJudge } from '../place.ts'
import { insertSitting, listPairs, listSittings } from '../repository.ts'

/**
 * Opens a sitting: draws the pairs that the judge has still to compare, by a seed that is kept.
 * @throws AppError sitting-open, or nothing-to-compare
 */
export function drawSitting(
  deps: Deps,
  actor: Person,
  { id: roundId, sittingId }: { readonly id: string; readonly sittingId: string },
): Promise<{ id: string; version: number }> {
  const created = { id: sittingId, version: 1 }
  return changeAsJudge(deps, actor, roundId, async (trx, judged) => {
    const { round, comparable } = judged
    const kind = 'comparison.draw'
    const claim = { id: sittingId, kind, personId: actor.id, body: { roundId } }
    if ((await claimId(trx, claim)) === 'repeated') return created
    const own = await listSittings(trx, { roundId, personId: actor.id })
    if (own.some(({ handedInAt }) => handedInAt === null)) throw new AppError('sitting-open')
    const earlier = await listPairs(
      trx,
      own.map(({ id }) => id),
    )
    const materials = await loadMaterials(trx, round, comparable)
    const seed = Number.parseInt(deps.ids.random().slice(0, 7), 16)
    const pairs = drawRemaining(judged, materials, earlier, seed)
    if (pairs.length === 0) throw new AppError('nothing-to-compare')
    const drawnAt = deps.now().toISOString()
    const judge = { personId: actor.id, raterId: null }
    const sitting = { id: sittingId, roundId, ...judge, seed, drawnAt, handedInAt: null }
    await insertSitting(trx, sitting, pairs)
    await recordAudit(deps, trx, actor, { action: kind, round: roundId, subject: sittingId })
    return created
  })
}
