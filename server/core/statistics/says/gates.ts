import { type Figure, type NoFigure, noFigure } from '../figure.ts'
import { type Note, note } from '../note.ts'
import type { Rating } from '../rating.ts'
import type { AgreementReport, PairAgreement, RaterSeverity, SeverityReport } from '../reports.ts'
import { type LeftOut, mostLeftOut } from './leave-out.ts'
import { countShared } from './shared-ratings.ts'

/** No coefficient is shown over fewer units that two or more raters share. */
export const leastSharedUnits = 10
/** No severity is shown of a rater with fewer ratings. */
export const leastRatings = 24
/** Above this spread of the units the model cannot tell severity: the raters agree too nearly. */
export const mostSigma = 10

/**
 * The report of agreement as a screen may show it: every coefficient over fewer than ten shared
 * units is taken away, with that reason; the intraclass correlations also over fewer than ten that
 * every rater rated, on which alone they rest. Exact and adjacent agreement are counts, and stay.
 */
export function gateAgreement(report: AgreementReport): AgreementReport {
  const { pairableUnits } = report.counts
  const gated = {
    ...report,
    icc: gateIcc(report.icc),
    pairs: report.pairs.map(gatePair),
    warnings: shownWarnings(report.warnings),
  }
  return pairableUnits >= leastSharedUnits
    ? gated
    : { ...gated, ...withoutCoefficients(tooFewShared(pairableUnits)) }
}

/** A report of which nothing is told but how much there is, where few judgements could be known by it. */
export function hideAgreement(report: AgreementReport): AgreementReport {
  const none = noFigure(note('gate-few-told', { least: leastSharedUnits }))
  return { ...report, exact: none, adjacent: none, ...withoutCoefficients(none), pairs: [] }
}

function withoutCoefficients(none: NoFigure): Pick<AgreementReport, 'alpha' | 'ac2' | 'icc'> {
  return {
    alpha: { nominal: none, ordinal: none, interval: none },
    ac2: { linear: none, quadratic: none },
    icc: { absolute: none, absoluteMean: none, consistency: none },
  }
}

function gateIcc(icc: AgreementReport['icc']): AgreementReport['icc'] {
  const gate = (figure: Figure): Figure => {
    if (figure.value === null) return figure
    const units = figure.n ?? 0
    if (units >= leastSharedUnits) return figure
    return noFigure(note('gate-complete-units', { units, least: leastSharedUnits }))
  }
  return {
    absolute: gate(icc.absolute),
    absoluteMean: gate(icc.absoluteMean),
    consistency: gate(icc.consistency),
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
export function closedRater({
  n,
  extreme,
  severity,
}: Pick<RaterSeverity, 'n' | 'extreme' | 'severity'>): Note | null {
  if (n < leastRatings) return note('gate-ratings', { ratings: n, least: leastRatings })
  if (extreme) return note('gate-extreme')
  return severity === null ? note('gate-untold') : null
}

/**
 * Why a screen shows no severity of some raters, by rater; those who are not named are shown. Severity
 * compares, so that what nobody comparable rated as well tells nothing of it: of two raters, one with
 * many ratings is known no better than the other with few.
 */
export function closedRaters(
  raters: readonly RaterSeverity[],
  ratings: readonly Rating[],
): ReadonlyMap<string, Note> {
  const compared = raters.filter(({ severity, extreme }) => severity !== null && !extreme)
  const shared = countShared(ratings, new Set(compared.map(({ rater }) => rater)))
  return new Map(
    raters.flatMap((rater): [string, Note][] => {
      const reason = closedRater(rater) ?? closedShared(shared.get(rater.rater) ?? 0)
      return reason === null ? [] : [[rater.rater, reason]]
    }),
  )
}

function closedShared(shared: number): Note | null {
  return shared < leastRatings ? note('gate-shared-ratings', { shared, least: leastRatings }) : null
}

/** What a screen says in other words, or of each rater by name. */
const toldElsewhere: readonly Note['note'][] = [
  'few-units',
  'one-level-prevails',
  'raters-differ-in-severity',
  'severity-separate',
  'severity-extreme',
  'severity-extreme-alone',
  'severity-untold',
  'severity-few-ratings',
  'severity-not-converged',
  'severity-sigma-large',
  'severity-no-groups',
  'severity-group-left-out',
]

/** The warnings of a report that a screen has yet to tell. */
export function shownWarnings(warnings: readonly Note[]): Note[] {
  return warnings.filter(({ note: code }) => !toldElsewhere.includes(code))
}

/** Why nothing is left out one by one, or null where it may be. */
export function closedLeaving(by: LeftOut, count: number): Note | null {
  if (by === 'rater' && count < 3) return note('gate-leave-raters')
  if (count < 2) return note('gate-leave-one')
  return count > mostLeftOut ? note('gate-leave-many') : null
}
