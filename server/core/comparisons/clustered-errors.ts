import { normal975, studentT975 } from '../statistics/intervals/quantiles.ts'
import { normalProbability } from '../statistics/normal-probability.ts'
import type { ComparisonsReport } from '../statistics/reports.ts'
import type { ChoiceMade } from './choices-made.ts'
import { fewestToDiffer } from './order.ts'

/**
 * The order of regions over all judgements, with errors that allow both for judgements and for judges
 * that differ: of the two the wider.
 *
 * @param report of the choices, with regions as its items
 */
export function clusterPooled(
  report: ComparisonsReport,
  choices: readonly ChoiceMade[],
): ComparisonsReport {
  return widest(clusterByJudgement(report, choices), clusterByJudge(report, choices))
}

/**
 * The order of regions over all judgements, with errors that allow for judgements that differ. A
 * region is ahead on one judgement and behind on another, and all judges read the same texts, so the
 * choices on one judgement are no fresh evidence each. With one judgement alone nothing is known of
 * how judgements differ, and the report stays as it is.
 *
 * @param report of the choices, with regions as its items
 */
export function clusterByJudgement(
  report: ComparisonsReport,
  choices: readonly ChoiceMade[],
): ComparisonsReport {
  return cluster(report, choices, { by: ({ judgement }) => judgement, fewest: 2 })
}

/**
 * The order of regions with errors that allow for judges that differ: each of them keeps to a view of
 * their own, so that their choices are no fresh evidence each. Two judges tell too little of how
 * judges differ, one nothing; then the report stays as it is, which takes every choice by itself.
 *
 * @param report of the choices, with regions as its items
 */
export function clusterByJudge(
  report: ComparisonsReport,
  choices: readonly ChoiceMade[],
): ComparisonsReport {
  return cluster(report, choices, { by: ({ judge }) => judge, fewest: fewestToDiffer })
}

interface Clustering {
  readonly by: (choice: ChoiceMade) => string
  /** With fewer clusters than that the report stays as it is. */
  readonly fewest: number
}

/**
 * The errors of the sandwich, and never less than the model's own. The scores are taken about their
 * mean, which is zero but for the pull of pseudo-wins.
 *
 * Source: Liang and Zeger, Biometrika 73:13-22 (1986), times G/(G - 1) for G clusters; what is
 * shown is widened to Student's t with G - 1 degrees, so that 1.96 errors hold as the t would
 * (Cameron and Miller, Journal of Human Resources 50:317-372, 2015).
 */
function cluster(
  report: ComparisonsReport,
  choices: readonly ChoiceMade[],
  { by, fewest }: Clustering,
): ComparisonsReport {
  const decided = choices.filter(({ choice }) => choice !== 'tie')
  const names = [...new Set(decided.map(by))].sort()
  const clusters = names.length
  if (clusters < fewest || report.pairs.length === 0) return report
  const covariances = covariancesOf(report)
  const scores = names.map((name) =>
    scoresOf(
      report,
      decided.filter((choice) => by(choice) === name),
    ),
  )
  /** The variance of one ability, or of the difference of two. */
  const variance = (one: string, other?: string) => {
    const between = covariances.get(one) ?? new Map<string, number>()
    const and = other === undefined ? undefined : covariances.get(other)
    const moves = scores.map((score) => {
      let moved = 0
      for (const [item, value] of score) {
        moved += value * ((between.get(item) ?? 0) - (and?.get(item) ?? 0))
      }
      return moved
    })
    const mean = moves.reduce((sum, move) => sum + move, 0) / clusters
    const squares = moves.reduce((sum, move) => sum + (move - mean) ** 2, 0)
    return (clusters / (clusters - 1)) * squares
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

/** Of two reports that differ in their errors alone, every error from the one that has it wider. */
function widest(one: ComparisonsReport, other: ComparisonsReport): ComparisonsReport {
  const wider = <Part extends { readonly standardError: number | null }>(
    parts: readonly Part[],
    others: readonly Part[],
  ) =>
    parts.map((part, at) => {
      const beside = others[at] ?? part
      return (beside.standardError ?? 0) > (part.standardError ?? 0) ? beside : part
    })
  const isLess = (other.reliability.value ?? 0) < (one.reliability.value ?? 0)
  return {
    ...one,
    items: wider(one.items, other.items),
    pairs: wider(one.pairs, other.pairs),
    reliability: isLess ? other.reliability : one.reliability,
  }
}
