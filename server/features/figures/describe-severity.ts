import type { FiguresByRater, ShownFigure, ShownSeverity } from '../../contract/figures.ts'
import type { Language } from '../../core/language.ts'
import { note } from '../../core/statistics/note.ts'
import type { Rating } from '../../core/statistics/rating.ts'
import type { RaterSeverity, SeverityReport } from '../../core/statistics/reports.ts'
import { closedRaters, closedSeverity, shownWarnings } from '../../core/statistics/says/gates.ts'
import { judgeSeverity, stepsFromOthers } from '../../core/statistics/says/severity-says.ts'
import {
  type JointInterval,
  jointIntervals,
} from '../../core/statistics/severity/joint-intervals.ts'
import { sayNote } from '../../core/statistics/words/put-into-words.ts'
import type { Gathered } from './gather.ts'

/**
 * The severities as a screen may show them: what is under a gate is null, with the reason. The
 * model's means of regions stay inside it: as figures they would rank the regions.
 */
export function describeSeverity(
  report: SeverityReport,
  ratings: readonly Rating[],
  language: Language,
): ShownSeverity {
  const closed = closedSeverity(report)
  const told = {
    joint: jointIntervals(report.raters),
    closed: closedRaters(report.raters, ratings),
  }
  const shown = closed === null
  return {
    closed: closed && sayNote(closed, language),
    raters: shown ? report.raters.map((rater) => describeRater(rater, report, told, language)) : [],
    components: report.components.length,
    sigma: shown ? report.sigma : null,
    thresholds: shown ? [...report.thresholds] : [],
    warnings: shown
      ? shownWarnings(report.warnings).map((warning) => sayNote(warning, language))
      : [],
  }
}

interface Told {
  readonly joint: readonly JointInterval[]
  readonly closed: ReturnType<typeof closedRaters>
}

function describeRater(
  rater: RaterSeverity,
  report: SeverityReport,
  told: Told,
  language: Language,
): ShownSeverity['raters'][number] {
  const { n, severity, standardError, infit, outfit, fairAverage, component } = rater
  const closed = told.closed.get(rater.rater)
  if (closed !== undefined || severity === null) {
    const reason = sayNote(closed ?? note('gate-untold'), language)
    const none: ShownFigure = { value: null, n, reason }
    const nothing = { fairAverage: null, steps: null, verdict: null, infit: null, outfit: null }
    return { rater: rater.rater, n, severity: none, ...nothing, component }
  }
  const interval = told.joint.find((one) => one.rater === rater.rater)
  const [low, high] = [interval?.low ?? null, interval?.high ?? null]
  const figure: ShownFigure = { value: severity, n, standardError, low, high }
  const steps = stepsFromOthers(rater, report.raters)
  const verdict = judgeSeverity(low, high)
  return {
    rater: rater.rater,
    n,
    severity: figure,
    fairAverage,
    steps,
    verdict,
    infit,
    outfit,
    component,
  }
}

/**
 * The ratings that the model did not expect, of raters whose severity may be shown; none where no
 * severity may. How many to expect is known of all fitted raters together alone.
 */
export function describeSurprises(
  report: SeverityReport,
  { scale, ratings }: Gathered,
  language: Language,
): FiguresByRater['surprises'] {
  const untold = closedRaters(report.raters, ratings)
  const looked = ratings.filter(({ rater }) => !untold.has(rater)).length
  const closed = closedSeverity(report) ?? (looked === 0 ? note('gate-nobody') : null)
  if (closed !== null) {
    return {
      closed: sayNote(closed, language),
      list: [],
      leftOut: [],
      expected: null,
      ratings: ratings.length,
    }
  }
  return {
    closed: null,
    list: report.surprises.flatMap(({ unit, rater, value, probability, probabilities }) => {
      if (untold.has(rater)) return []
      const rating = ratings.find((one) => one.unit === unit && one.rater === rater)
      const level = scale[value - 1]
      if (rating === undefined || level === undefined) return []
      const { region, judgement } = rating
      const all = scale.map((one, place) => ({
        level: one,
        probability: probabilities[place] ?? 0,
      }))
      return { region, judgement, rater, level, probability, probabilities: all.toReversed() }
    }),
    leftOut: [...untold.keys()],
    expected: report.raters.some((rater) => isFitted(rater) && untold.has(rater.rater))
      ? null
      : report.expectedSurprises,
    ratings: looked,
  }
}

const isFitted = ({ severity, extreme }: RaterSeverity): boolean => severity !== null && !extreme
