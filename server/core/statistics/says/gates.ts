import { noFigure } from '../figure.ts'
import { type Note, note } from '../note.ts'
import type { AgreementReport, PairAgreement, SeverityReport } from '../reports.ts'

/** No coefficient is shown over fewer units that two or more raters share. */
export const leastSharedUnits = 10
/** No severity is shown of a rater with fewer ratings. */
export const leastRatings = 24
/** Above this spread of the units the model cannot tell severity: the raters agree too nearly. */
export const mostSigma = 10

/**
 * The report of agreement as a screen may show it: every coefficient over fewer than ten shared
 * units is taken away, with that reason. Exact and adjacent agreement are counts, and stay.
 */
export function gateAgreement(report: AgreementReport): AgreementReport {
  const { pairableUnits } = report.counts
  const gated = {
    ...report,
    pairs: report.pairs.map(gatePair),
    warnings: report.warnings,
  }
  if (pairableUnits >= leastSharedUnits) return gated
  const none = tooFewShared(pairableUnits)
  return {
    ...gated,
    alpha: { nominal: none, ordinal: none, interval: none },
    ac2: { linear: none, quadratic: none },
    icc: { absolute: none, absoluteMean: none, consistency: none },
  }
}

function gatePair(pair: PairAgreement): PairAgreement {
  if (pair.n >= leastSharedUnits) return pair
  const none = tooFewShared(pair.n)
  return { ...pair, kappaLinear: none, kappaQuadratic: none }
}

const tooFewShared = (units: number) =>
  noFigure(note('gate-shared-units', { units, least: leastSharedUnits }))

/**
 * Why a screen shows no severity of anybody, or null where it may: there is no estimate, the fit
 * did not settle, or agreement is too near to perfect to tell severity from chance.
 */
export function closedSeverity({ severity, sigma, converged }: SeverityReport): Note | null {
  if (severity.value === null) return severity.reason
  if (!converged) return note('gate-not-settled')
  if (sigma !== null && sigma > mostSigma) return note('gate-near-perfect')
  return null
}

/** Why a screen shows no severity of one rater, or null where it may. */
export function closedRater(n: number, extreme: boolean): Note | null {
  if (n < leastRatings) return note('gate-ratings', { ratings: n, least: leastRatings })
  return extreme ? note('gate-extreme') : null
}
