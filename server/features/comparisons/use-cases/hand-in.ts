import type { Person } from '../../../actor.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { recordAudit } from '../../audit/repository.ts'
import { changeAsJudge, findOwnSitting } from '../place.ts'
import { closeSitting, listPairs } from '../repository.ts'
import { versionOf } from './choose.ts'

/**
 * Hands in what was chosen, be it all pairs or some: from then on it counts, and no longer changes.
 * Handing in again changes nothing.
 * @throws AppError changed-meanwhile where another device chose after `version`
 */
export function handIn(
  deps: Deps,
  actor: Person,
  { id: roundId, sittingId }: { readonly id: string; readonly sittingId: string },
  version: number,
): Promise<{ version: number }> {
  return changeAsJudge(deps, actor, roundId, async (trx) => {
    const sitting = await findOwnSitting(trx, actor, roundId, sittingId)
    const current = versionOf(await listPairs(trx, [sittingId]))
    if (current !== version) throw new AppError('changed-meanwhile', { details: { current } })
    if (sitting.handedInAt !== null) return { version }
    await closeSitting(trx, sittingId, deps.now().toISOString())
    await recordAudit(deps, trx, actor, {
      action: 'comparison.hand-in',
      round: roundId,
      subject: sittingId,
    })
    return { version }
  })
}
