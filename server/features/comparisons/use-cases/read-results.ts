import type { Person } from '../../../actor.ts'
import type { ComparisonResults } from '../../../contract/comparisons.ts'
import { judgingRight, mayJudge, readingRight } from '../../../core/comparisons/judging.ts'
import { judgementCodes } from '../../../core/framework.ts'
import type { Language } from '../../../core/language.ts'
import { can } from '../../../core/permissions.ts'
import { commonStage, hasReached } from '../../../core/workflow.ts'
import type { Deps } from '../../../deps.ts'
import { requirePermission } from '../../access.ts'
import { loadRound, type RoundContext } from '../../reviews/context.ts'
import { summarise } from '../../rounds/summary.ts'
import { basisIn } from '../basis.ts'
import { describeFigures } from '../figures.ts'
import { loadHandedIn } from '../handed-in.ts'
import { loadLevels } from '../levels.ts'
import { loadMaterials } from '../materials.ts'
import { listNotHandedIn } from '../not-handed-in.ts'
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
  const isOver = isJudgingOver(context)
  const told = {
    ...{ round: summary, regions, judging },
    mayJudge: mayJudge(round.provenance, standing),
    isOver,
    notHandedIn: isOver ? await loadNotHandedIn(deps, actor, round) : null,
  }
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

/** Judging ends when the last region leaves calibration; with the statements of a document it does not. */
function isJudgingOver({ round, reviews }: RoundContext): boolean {
  const stage = commonStage(reviews.map((review) => review.stage))
  return (
    judgingRight(round.provenance) === 'comparison.judge' &&
    hasReached(stage ?? 'published', 'feedback')
  )
}

/** What was begun and is lost to the figures, since it was not handed in. */
async function loadNotHandedIn(
  { db }: Deps,
  actor: Person,
  round: RoundContext['round'],
): Promise<ComparisonResults['notHandedIn']> {
  const lost = (await listNotHandedIn(db, round)).filter(({ chosen }) => chosen > 0)
  if (lost.length === 0) return null
  const own = lost.find(({ personId }) => personId === actor.id)
  const choices = lost.reduce((sum, { chosen }) => sum + chosen, 0)
  return { judges: lost.length, choices, own: own?.chosen ?? 0 }
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
