import type { ComparisonFigures, ShownContradiction } from '../../contract/comparisons.ts'
import {
  type ChoiceMade,
  changedTexts,
  sameChoices,
  toComparisons,
} from '../../core/comparisons/choices-made.ts'
import { clusterByJudge, clusterPooled } from '../../core/comparisons/clustered-errors.ts'
import { contradictions } from '../../core/comparisons/contradictions.ts'
import { orderOf } from '../../core/comparisons/order.ts'
import type { Language } from '../../core/language.ts'
import { putIntoWords } from '../../core/statistics/words/put-into-words.ts'
import type { Deps } from '../../deps.ts'
import type { basisIn } from './basis.ts'
import type { HandedIn, Judge } from './handed-in.ts'
import type { LevelOf } from './levels.ts'

/** What the figures are worked out from, and for whom. */
export interface FiguresMaterial {
  readonly handedIn: HandedIn
  readonly basisOf: ReturnType<typeof basisIn>
  readonly levels: { readonly levelOf: LevelOf; readonly count: number }
  readonly codes: readonly string[]
  readonly namesJudges: boolean
  readonly language: Language
}

/** The figures of the comparisons that were handed in. */
export async function describeFigures(
  { statistics }: Pick<Deps, 'statistics'>,
  { handedIn: { judges, choices }, basisOf, levels, codes, namesJudges, language }: FiguresMaterial,
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
      ...changedTexts(choices, basisOf),
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
