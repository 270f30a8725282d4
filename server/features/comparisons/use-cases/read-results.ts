import type { Person } from '../../../actor.ts'
import type { ComparisonResults } from '../../../contract/comparisons.ts'
import { mayJudge, readingRight } from '../../../core/comparisons/judging.ts'
import { judgementCodes } from '../../../core/framework.ts'
import type { Language } from '../../../core/language.ts'
import { can } from '../../../core/permissions.ts'
import type { Deps } from '../../../deps.ts'
import { requirePermission } from '../../access.ts'
import { loadRound, type RoundContext } from '../../reviews/context.ts'
import { summarise } from '../../rounds/summary.ts'
import { basisIn } from '../basis.ts'
import { describeFigures } from '../figures.ts'
import { loadHandedIn } from '../handed-in.ts'
import { loadLevels } from '../levels.ts'
import { loadMaterials } from '../materials.ts'
import { listSittings } from '../repository.ts'

/** What comes of the comparisons of a round, of those regions that the viewer may read. */
export async function readResults(
  deps: Deps,
  actor: Person,
  roundId: string,
  language: Language,
): Promise<ComparisonResults> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  const { round, reviews, standing, standingTo } = context
  const right = readingRight(round.provenance)
  requirePermission(right, standing)
  const open = reviews.filter((review) => can(right, standingTo(review)))
  const regions = open.map(({ region }) => ({ id: region.id, name: region.name[language] }))
  const { regions: _, published: __, ...summary } = summarise(round, reviews, language, deps.now())
  const judging = await isJudging(deps, actor, context)
  const told = { round: summary, regions, judging }
  if (judging) return { ...told, figures: null }
  const handedIn = await loadHandedIn(
    deps.db,
    context,
    regions.map(({ id }) => id),
  )
  if (handedIn.choices.length === 0) return { ...told, figures: null }
  const levels = await loadLevels(deps.db, context, open)
  const basisOf = basisIn(await loadMaterials(deps.db, round, reviews))
  const namesJudges = standing.role !== 'analyst'
  const codes = judgementCodes(context.framework)
  const figures = await describeFigures(deps, {
    ...{ handedIn, basisOf, levels, codes, namesJudges, language },
  })
  return { ...told, figures }
}

/** Whoever still has comparisons to hand in sees no others' until then. */
async function isJudging(
  { db }: Deps,
  { id: personId }: Person,
  { round, standing }: RoundContext,
): Promise<boolean> {
  if (!mayJudge(round.provenance, standing)) return false
  const own = await listSittings(db, { roundId: round.id, personId })
  return own.some(({ handedInAt }) => handedInAt === null)
}
