import type { Person } from '../../../actor.ts'
import type {
  ComparisonFigures,
  ComparisonResults,
  ShownContradiction,
} from '../../../contract/comparisons.ts'
import {
  type ChoiceMade,
  sameChoices,
  toComparisons,
} from '../../../core/comparisons/choices-made.ts'
import { clusterByJudge, clusterPooled } from '../../../core/comparisons/clustered-errors.ts'
import { contradictions } from '../../../core/comparisons/contradictions.ts'
import { mayJudge, readingRight } from '../../../core/comparisons/judging.ts'
import { orderOf } from '../../../core/comparisons/order.ts'
import { judgementCodes } from '../../../core/framework.ts'
import type { Language } from '../../../core/language.ts'
import { can } from '../../../core/permissions.ts'
import { putIntoWords } from '../../../core/statistics/words/put-into-words.ts'
import type { Deps } from '../../../deps.ts'
import { requirePermission } from '../../access.ts'
import { loadRound, type RoundContext } from '../../reviews/context.ts'
import { summarise } from '../../rounds/summary.ts'
import { type HandedIn, type Judge, loadHandedIn } from '../handed-in.ts'
import { type LevelOf, loadLevels } from '../levels.ts'
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
  const namesJudges = standing.role !== 'analyst'
  const codes = judgementCodes(context.framework)
  const figures = await describe(deps, { handedIn, levels, codes, namesJudges, language })
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

interface Material {
  readonly handedIn: HandedIn
  readonly levels: { readonly levelOf: LevelOf; readonly count: number }
  readonly codes: readonly string[]
  readonly namesJudges: boolean
  readonly language: Language
}

async function describe(
  { statistics }: Deps,
  { handedIn: { judges, choices }, levels, codes, namesJudges, language }: Material,
): Promise<ComparisonFigures> {
  const pooled = clusterPooled(await report(statistics, choices), choices)
  const judgements = await orderByJudgement(statistics, choices, codes)
  const clashing = judgements.flatMap(({ code, pairs }): ShownContradiction[] =>
    contradictions(pairs, (region) => levels.levelOf(code, region)).map((one) => ({
      judgement: code,
      ...one,
    })),
  )
  return {
    counts: {
      comparisons: choices.length,
      ties: choices.filter(({ choice }) => choice === 'tie').length,
      ...sameChoices(choices),
      afterReveal: judges.filter(({ afterReveal }) => afterReveal).length,
    },
    judgements,
    pooled: orderOf(pooled),
    reliability: putIntoWords(pooled.reliability, language),
    judges: judges.toSorted(namesJudges ? byName : byId).map(({ id, name, model }) => {
      const own = choices.filter(({ judge }) => judge === id)
      return {
        name: namesJudges || model ? name : null,
        model,
        compared: own.length,
        ties: own.filter(({ choice }) => choice === 'tie').length,
        infit: pooled.judges.find(({ judge }) => judge === id)?.infit ?? null,
      }
    }),
    levels: levels.count,
    contradictions: clashing.sort((a, b) => b.probability - a.probability),
    ordered: countOrdered(judgements, levels.levelOf),
  }
}

const byName = (a: Judge, b: Judge) => a.name.localeCompare(b.name)
/** Ids are made at random, so that their order tells nothing. */
const byId = (a: Judge, b: Judge) => (a.id < b.id ? -1 : 1)

/** The order on each judgement that was compared, worked out one after the other. */
async function orderByJudgement(
  statistics: Deps['statistics'],
  choices: readonly ChoiceMade[],
  codes: readonly string[],
): Promise<ComparisonFigures['judgements']> {
  const orders: ComparisonFigures['judgements'] = []
  for (const code of codes) {
    const own = choices.filter(({ judgement }) => judgement === code)
    if (own.length === 0) continue
    const order = orderOf(clusterByJudge(await report(statistics, own), own))
    const judges = new Set(own.map(({ judge }) => judge)).size
    orders.push({ code, choices: own.length, judges, ...order })
  }
  return orders
}

/** What choices say of their regions, whichever judgement they are on. */
const report = (statistics: Deps['statistics'], choices: readonly ChoiceMade[]) =>
  statistics.comparisons({ comparisons: toComparisons(choices, (_, region) => region) })

/** How many compared pairs have levels that do not overlap. */
function countOrdered(judgements: ComparisonFigures['judgements'], levelOf: LevelOf): number {
  const pairs = judgements.flatMap(({ code, pairs }) => pairs.map((pair) => ({ code, ...pair })))
  return pairs.filter(({ code, ahead, behind }) => {
    const [one, other] = [levelOf(code, ahead), levelOf(code, behind)]
    return one && other && (one.upper < other.lower || other.upper < one.lower)
  }).length
}
