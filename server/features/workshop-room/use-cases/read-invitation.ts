import { nobody } from '../../../actor.ts'
import type { Invitation } from '../../../contract/workshops.ts'
import { readCode } from '../../../core/workshop/code.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { countAttempt } from '../../sessions/attempts.ts'
import { loadWorkshop } from '../../workshops/context.ts'
import { findWorkshopByCode } from '../../workshops/repository.ts'

/** Far more than a room of people who mistype, which shares one address; far fewer than codes. */
const missesOfAddress = 300

/**
 * Which workshop a code belongs to, as people may know before they join it.
 * @throws AppError unknown-code, or too-many-attempts after many wrong ones from one address
 */
export async function readInvitation(
  deps: Deps,
  typed: string,
  address: string,
): Promise<Invitation> {
  const { db, now } = deps
  const code = readCode(typed)
  const workshop = code === null ? null : await findWorkshopByCode(db, code)
  if (code === null || !workshop) {
    await countAttempt(db, `code:${address}`, missesOfAddress, now())
    throw new AppError('unknown-code', { path: 'code', values: { code: typed } })
  }
  const { round, review } = await loadWorkshop(deps, db, { actor: nobody }, workshop.id)
  return {
    id: workshop.id,
    code,
    round: round.title,
    region: review.region.name,
    provenance: round.provenance,
    rehearsal: workshop.rehearsal,
    state: workshop.state === 'ended' ? 'ended' : 'open',
  }
}
