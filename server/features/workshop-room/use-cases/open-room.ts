import type { Person } from '../../../actor.ts'
import type { Moved } from '../../../contract/live-workshop.ts'
import { makeCode } from '../../../core/workshop/code.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { recordAudit } from '../../audit/repository.ts'
import { findWorkshopByCode, updateWorkshop } from '../../workshops/repository.ts'
import { moveWorkshop } from '../../workshops/rules.ts'
import { seatSimulated } from '../simulated.ts'
import { tellWorkshop } from '../tell.ts'
import { everyCommonPart, everyFacilitatorPart } from '../view.ts'

/** Opens the room: from then on people can join by its code. Opening it again changes nothing. */
export function openRoom(deps: Deps, actor: Person, id: string, version: number): Promise<Moved> {
  return moveWorkshop(deps, { actor }, id, version, async (trx, context) => {
    const { workshop, round, review } = context
    const state = 'open' as const
    const code = workshop.code ?? (await freeCode(deps, trx))
    const at = deps.now().toISOString()
    const reopens = workshop.state === 'ended'
    const opened = workshop.openedAt ?? at
    const columns = { state, code, opened_at: opened, ended_at: null }
    const next = await updateWorkshop(trx, id, columns)
    await recordAudit(deps, trx, actor, {
      action: reopens ? 'workshop.reopen' : 'workshop.open',
      round: round.id,
      review: review.id,
      subject: id,
    })
    await seatSimulated(deps, trx, workshop)
    const moved = { ...workshop, state, code, openedAt: opened, endedAt: null, version: next }
    const seq = await tellWorkshop(
      deps,
      trx,
      { ...context, workshop: moved },
      {
        type: reopens ? 'reopened' : 'opened',
        parts: everyCommonPart,
        facilitatorParts: everyFacilitatorPart,
      },
    )
    return { version: next, seq }
  })
}

/** A code that no workshop has had. */
async function freeCode(deps: Deps, trx: Trx): Promise<string> {
  for (;;) {
    const code = makeCode([...Buffer.from(deps.ids.secret(), 'base64url')])
    if ((await findWorkshopByCode(trx, code)) === null) return code
  }
}
