import type { Person } from '../../../actor.ts'
import type { OpenSittings } from '../../../contract/comparisons.ts'
import { can } from '../../../core/permissions.ts'
import type { Deps } from '../../../deps.ts'
import { listAccounts } from '../../people/repository.ts'
import { listNotHandedIn } from '../not-handed-in.ts'
import { loadForJudge } from '../place.ts'

/**
 * What has not been handed in yet: the viewer's own, and to whoever runs the calibration the others',
 * by how many pairs are compared and never by what was chosen.
 */
export async function readSittings(
  deps: Deps,
  actor: Person,
  roundId: string,
): Promise<OpenSittings> {
  const { round, standing } = await loadForJudge(deps, deps.db, actor, roundId)
  const open = await listNotHandedIn(deps.db, round)
  const own = open.find(({ personId }) => personId === actor.id)
  const progress = ({ chosen, pairs }: { chosen: number; pairs: number }) => ({ chosen, pairs })
  if (!can('calibration.run', standing)) return { own: own ? progress(own) : null, others: null }
  const names = new Map((await listAccounts(deps.db)).map(({ id, name }) => [id, name]))
  return {
    own: own ? progress(own) : null,
    others: open
      .filter((one) => one !== own)
      .map((one) => ({ judge: names.get(one.personId) ?? '', ...progress(one) }))
      .sort((a, b) => a.judge.localeCompare(b.judge)),
  }
}
