import type { Person } from '../../actor.ts'
import type { Region } from '../../contract/rounds.ts'
import type { Bilingual } from '../../core/language.ts'
import { claimId } from '../../db/creation.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requireAnywhere } from '../access.ts'
import { recordAudit } from '../audit/repository.ts'
import { insertRegion, listRegions, updateRegion } from './repository.ts'

export function readRegions({ db }: Deps, actor: Person): Promise<Region[]> {
  requireAnywhere(actor, 'registers.read')
  return listRegions(db)
}

export async function createRegion(
  deps: Deps,
  actor: Person,
  id: string,
  input: { name: Bilingual },
): Promise<{ id: string; version: number }> {
  requireAnywhere(actor, 'registers.write')
  await deps.db.transaction().execute(async (trx) => {
    const creation = { id: `region:${id}`, kind: 'region', personId: actor.id, body: input }
    if ((await claimId(trx, creation)) === 'repeated') return
    await insertRegion(trx, id, input.name)
    await recordAudit(deps, trx, actor, { action: 'region.create', subject: id })
  })
  return { id, version: 1 }
}

export async function renameRegion(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  input: { name: Bilingual },
): Promise<{ version: number }> {
  requireAnywhere(actor, 'registers.write')
  return deps.db.transaction().execute(async (trx) => {
    if (!(await updateRegion(trx, id, version, input.name))) {
      const current = (await listRegions(trx)).find((region) => region.id === id)
      if (!current) throw new AppError('not-found')
      throw new AppError('changed-meanwhile', { details: { current } })
    }
    await recordAudit(deps, trx, actor, { action: 'region.change', subject: id, fields: ['name'] })
    return { version: version + 1 }
  })
}
