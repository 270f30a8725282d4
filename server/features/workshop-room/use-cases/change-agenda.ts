import type { z } from 'zod'
import type { Person } from '../../../actor.ts'
import type { agendaInput, Moved } from '../../../contract/live-workshop.ts'
import { findJudgement } from '../../../core/framework.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { listAgreements } from '../../workshops/agreements.ts'
import { listBallotRounds } from '../../workshops/ballots.ts'
import type { WorkshopContext } from '../../workshops/context.ts'
import { type ItemRecord, replaceItems, updateWorkshop } from '../../workshops/repository.ts'
import { moveWorkshop, requireOpenRoom } from '../../workshops/rules.ts'
import { tellWorkshop } from '../tell.ts'

/**
 * Changes the order of the judgements, their times, which are skipped, and which are on the agenda.
 * @throws AppError unknown-judgement for one that the framework lacks or that comes twice;
 *   judgement-in-use where one would be dropped that has ballots or an agreement, or is being rated
 */
export function changeAgenda(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  input: z.infer<typeof agendaInput>,
): Promise<Moved> {
  return moveWorkshop(deps, { actor }, id, version, async (trx, context) => {
    const { items } = input
    requireOpenRoom(context)
    requireKnown(context, items)
    await requireNothingLost(trx, context, items)
    await replaceItems(trx, id, items)
    const next = await updateWorkshop(trx, id, {})
    const workshop = { ...context.workshop, version: next }
    const event = { type: 'agenda', parts: ['agenda', 'now'] } as const
    const seq = await tellWorkshop(deps, trx, { ...context, items, workshop }, event)
    return { version: next, seq }
  })
}

function requireKnown({ framework }: WorkshopContext, items: readonly ItemRecord[]): void {
  for (const [index, { judgement }] of items.entries()) {
    const path = `items.${index}.judgement`
    const isRepeated = items.findIndex((item) => item.judgement === judgement) !== index
    if (isRepeated) throw new AppError('judgement-twice', { path, values: { judgement } })
    if (!findJudgement(framework, judgement)) {
      throw new AppError('unknown-judgement', { path, values: { judgement } })
    }
  }
}

async function requireNothingLost(
  trx: Trx,
  { workshop }: WorkshopContext,
  items: readonly ItemRecord[],
): Promise<void> {
  const used = [
    ...(workshop.place ? [workshop.place] : []),
    ...(await listBallotRounds(trx, workshop.id)),
    ...(await listAgreements(trx, workshop.id)),
  ]
  const lost = used.find(({ judgement }) => !items.some((item) => item.judgement === judgement))
  if (!lost) return
  throw new AppError('judgement-in-use', { path: 'items', values: { judgement: lost.judgement } })
}
