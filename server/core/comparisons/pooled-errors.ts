import { normal975, studentT975 } from '../statistics/intervals/quantiles.ts'
import { normalProbability } from '../statistics/normal-probability.ts'
import type { ComparisonsReport } from '../statistics/reports.ts'
import type { ChoiceMade } from './choices-made.ts'

/**
 * The order of regions over all judgements, with errors that allow for judgements that differ. A
 * region is ahead on one and behind on another, and the same judges compared the same texts, so the
 * choices on one judgement are no fresh evidence each: with judgements as clusters, the errors are
 * those of the sandwich, and never less than the model's own.
 *
 * Source: Liang and Zeger, Biometrika 73:13-22 (1986), times G/(G - 1) for G judgements; what is
 * shown is widened to Student's t with G - 1 degrees, so that 1.96 errors hold as the t would
 * (Cameron and Miller, Journal of Human Resources 50:317-372, 2015). With one judgement alone
 * nothing is known of how judgements differ, and the report stays as it is.
 *
 * @param report of the choices, with regions as its items
 */
export function clusterByJudgement(
  report: ComparisonsReport,
  choices: readonly ChoiceMade[],
): ComparisonsReport {
  const decided = choices.filter(({ choice }) => choice !== 'tie')
  const judgements = [...new Set(decided.map(({ judgement }) => judgement))].sort()
  const clusters = judgements.length
  if (clusters < 2 || report.pairs.length === 0) return report
  const covariances = covariancesOf(report)
  const scores = judgements.map((judgement) =>
    scoresOf(
      report,
      decided.filter((choice) => choice.judgement === judgement),
    ),
  )
  /** The variance of one ability, or of the difference of two. */
  const variance = (one: string, other?: string) => {
    const between = covariances.get(one) ?? new Map<string, number>()
    const and = other === undefined ? undefined : covariances.get(other)
    const squares = scores.map((score) => {
      let moved = 0
      for (const [item, value] of score) {
        moved += value * ((between.get(item) ?? 0) - (and?.get(item) ?? 0))
      }
      return moved ** 2
    })
    return (clusters / (clusters - 1)) * squares.reduce((sum, square) => sum + square, 0)
  }
  const forFew = clusters > 31 ? 1 : studentT975(clusters - 1) / normal975
  const widen = (error: number, own: number) => Math.max(error, forFew * Math.sqrt(own))
  return {
    ...report,
    items: report.items.map((item) =>
      item.standardError === null
        ? item
        : { ...item, standardError: widen(item.standardError, variance(item.item)) },
    ),
    pairs: report.pairs.map(({ items, difference, standardError }) => {
      const wider = widen(standardError, variance(...items))
      const probability = normalProbability(difference / wider)
      return { items, difference, standardError: wider, probability }
    }),
    reliability: reliabilityOf(report, variance),
  }
}

/** The model's covariances, from the errors of the abilities and of their differences. */
function covariancesOf({ items, pairs }: ComparisonsReport): Map<string, Map<string, number>> {
  const variances = new Map(
    items.map(({ item, standardError }) => [item, (standardError ?? 0) ** 2]),
  )
  const all = new Map(
    [...variances].map(([item, variance]) => [item, new Map([[item, variance]])] as const),
  )
  for (const {
    items: [one, other],
    standardError,
  } of pairs) {
    const both = (variances.get(one) ?? 0) + (variances.get(other) ?? 0)
    const covariance = (both - standardError ** 2) / 2
    all.get(one)?.set(other, covariance)
    all.get(other)?.set(one, covariance)
  }
  return all
}

/** Of each region by how much its wins on some choices exceed those expected. */
function scoresOf(
  { items }: ComparisonsReport,
  choices: readonly ChoiceMade[],
): Map<string, number> {
  const abilities = new Map(items.map(({ item, ability }) => [item, ability ?? 0]))
  const scores = new Map<string, number>()
  for (const { left, right, choice } of choices) {
    const ahead = (abilities.get(left) ?? 0) - (abilities.get(right) ?? 0)
    const beyond = (choice === 'left' ? 1 : 0) - 1 / (1 + Math.exp(-ahead))
    scores.set(left, (scores.get(left) ?? 0) + beyond)
    scores.set(right, (scores.get(right) ?? 0) - beyond)
  }
  return scores
}

/** The share of the spread that is more than error, by the wider errors; as the report has it else. */
function reliabilityOf(
  { reliability, items }: ComparisonsReport,
  variance: (item: string) => number,
): ComparisonsReport['reliability'] {
  if (reliability.value === null) return reliability
  const placed = items.flatMap(({ item, ability, standardError }) =>
    ability === null
      ? []
      : [{ ability, error: Math.max(variance(item), (standardError ?? 0) ** 2) }],
  )
  const mean = placed.reduce((sum, { ability }) => sum + ability, 0) / placed.length
  const spread = placed.reduce((sum, { ability }) => sum + (ability - mean) ** 2, 0)
  const error = placed.reduce((sum, one) => sum + one.error, 0) / placed.length
  return { ...reliability, value: 1 - error / (spread / (placed.length - 1)) }
}
