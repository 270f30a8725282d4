import { noFigure } from '../figure.ts'
import { type Note, note } from '../note.ts'
import type { Rating } from '../rating.ts'
import { tabulate } from '../rating-table.ts'
import type { GroupMean, SeverityReport } from '../reports.ts'
import { type Estimate, estimate, standardErrorAt } from './estimate.ts'
import { thresholdsByLevel } from './levels.ts'
import { type Panel, selectPanel } from './panel.ts'
import { type Placement, placeAll, placeByUnits } from './placement.ts'
import { describeRaters } from './raters.ts'
import { reasonAgainst } from './reasons.ts'
import { findSurprises, mostSurprises } from './surprises.ts'
import { measureUnits } from './units.ts'
import { warningsOfEstimate, warningsOfPlacement } from './warnings.ts'

export interface SeverityRequest {
  /** The highest level of the scale, used or not. */
  readonly levels: number
  readonly ratings: readonly Rating[]
  /** 1 unless given; 2 halves the step of every integral. */
  readonly fineness?: number
}

/**
 * How severe each rater is, and how ready each unit: the rating-scale model with raters (Andrich
 * 1978; Linacre 1989) by marginal maximum likelihood, as `model.ts` writes it, in logits; positive
 * is more severe. Joint maximum likelihood would inflate severities by L/(L-1) with L raters a unit.
 *
 * Over 500 simulated panels of 48 units, severity +/- 1.96 standard errors held the truth 95.3, 94.8
 * and 95.2 times in a hundred with three, four and eight raters (docs/statistics.md).
 *
 * No order of the input changes anything. Raters who gave only the highest or only the lowest level
 * are left out of the fit and move nobody else.
 *
 * @returns where severity cannot be estimated its reason, and null in every figure's place
 * @throws RangeError for what `tabulate` refuses
 */
export function severityReport({ levels, ratings, fineness }: SeverityRequest): SeverityReport {
  const panel = selectPanel(tabulate(levels, ratings))
  const reason = reasonAgainst(panel)
  if (reason !== null) return withoutEstimate(panel, reason)
  const found = estimate(panel, fineness)
  if (found === null) return withoutEstimate(panel, note('severity-no-maximum'))
  return withEstimate(found, placeAll(panel))
}

function withEstimate(found: Estimate, placement: Placement): SeverityReport {
  const { panel, fit, scale } = found
  const surprises = findSurprises(found)
  const raters = describeRaters(found, panel, placement)
  return {
    severity: { value: 'estimated' },
    raters,
    units: measureUnits(found, panel, placement),
    groups: groupMeans(found, placement),
    sigma: fit.sigmaIsZero ? 0 : fit.model.sigma,
    thresholds: thresholdsByLevel(scale, fit.model.thresholds),
    components: namesIn(panel, placement),
    surprises: surprises.found.slice(0, mostSurprises),
    expectedSurprises: surprises.expected,
    converged: fit.converged,
    warnings: [
      ...warningsOfPlacement(placement),
      ...warningsOfEstimate(found, { placement, raters, surprises: surprises.found.length }),
    ],
  }
}

function withoutEstimate(panel: Panel, reason: Note): SeverityReport {
  const placement = placeByUnits(panel.table)
  return {
    severity: noFigure(reason),
    raters: describeRaters(null, panel, placement),
    units: measureUnits(null, panel, placement),
    groups: [],
    sigma: null,
    thresholds: new Array<null>(panel.table.levels - 1).fill(null),
    components: namesIn(panel, placement),
    surprises: [],
    expectedSurprises: null,
    converged: false,
    // All else that there is to warn of is in the estimates.
    warnings: warningsOfPlacement(placement),
  }
}

function namesIn({ table }: Panel, { components }: Placement): string[][] {
  return components.map((raters) => raters.map((rater) => table.raters[rater] as string))
}

/** The means of the groups that were named, by component and then by group. */
function groupMeans({ panel, data, fit }: Estimate, { componentOfRater }: Placement): GroupMean[] {
  const { table, components } = panel
  const firstMean = data.size.raters + data.size.steps
  return components.means
    .flatMap(({ component, group }, index) => {
      if (group < 0) return []
      const first = components.members[component]?.[0] as number
      return {
        group: table.groups[group] as string,
        mean: fit.model.means[index] as number,
        standardError: standardErrorAt(fit, firstMean + index),
        component: componentOfRater[first] as number,
      }
    })
    .sort((a, b) => a.component - b.component || (a.group < b.group ? -1 : 1))
}
