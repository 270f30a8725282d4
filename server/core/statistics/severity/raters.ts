import type { RaterSeverity } from '../reports.ts'
import { placesOf } from './components.ts'
import { type Estimate, standardErrorAt } from './estimate.ts'
import { severityOfExtreme } from './extreme-rater.ts'
import { expectedLevelAt } from './levels.ts'
import type { Panel } from './panel.ts'
import type { RaterSet } from './patterns.ts'
import type { Placement } from './placement.ts'
import type { Posterior } from './posterior.ts'
import { fitOfRaters } from './rater-fit.ts'

type Figures = Omit<RaterSeverity, 'rater' | 'n' | 'extreme' | 'component'>

const noFigures: Figures = {
  severity: null,
  standardError: null,
  infit: null,
  outfit: null,
  fairAverage: null,
}

/** Every rater's severity, with how the ratings fit and the level to expect over all units. */
export function describeRaters(
  estimate: Estimate | null,
  { table, states }: Panel,
  placement: Placement,
): RaterSeverity[] {
  const counts = new Int32Array(table.raters.length)
  for (const rater of table.raterOf) counts[rater] = (counts[rater] as number) + 1
  const figures = estimate === null ? () => noFigures : raterFigures(estimate, placement)
  return table.raters.map((id, rater) => ({
    rater: id,
    n: counts[rater] as number,
    ...figures(rater),
    extreme: states[rater] === 'extreme',
    component: placement.componentOfRater[rater] as number,
  }))
}

function raterFigures(estimate: Estimate, placement: Placement): (rater: number) => Figures {
  const { fit, fitted, panel } = estimate
  const fits = fitOfRaters(estimate)
  const fairAverage = fairAverages(estimate, placement)
  return (rater) => {
    const number = fitted.numberOf[rater] as number
    if (number >= 0) {
      const severity = fit.model.severities[number] as number
      const standardError = standardErrorAt(fit, number)
      const { infit, outfit } = fits[number] as (typeof fits)[number]
      return { severity, standardError, infit, outfit, fairAverage: fairAverage(rater, severity) }
    }
    const ratings =
      panel.states[rater] === 'extreme' ? ratingsOfExtreme(estimate, placement, rater) : null
    if (ratings === null) return noFigures
    const { severity, standardError } = severityOfExtreme(estimate, ratings)
    return { ...noFigures, severity, standardError, fairAverage: fairAverage(rater, severity) }
  }
}

/** The mean, over all units of the rater's component, of the level to expect from that severity. */
function fairAverages(estimate: Estimate, { componentOfRater }: Placement) {
  const { data, fitted, lattice, posteriors, scale, fit } = estimate
  const densities = new Map<number, { units: number; density: Float64Array }>()
  for (const [index, { set, count }] of data.patterns.entries()) {
    const first = (data.sets[set] as RaterSet).raters[0] as number
    const component = componentOfRater[fitted.raters[first] as number] as number
    const found = densities.get(component) ?? { units: 0, density: new Float64Array(lattice.size) }
    densities.set(component, found)
    found.units += count
    const posterior = posteriors[index] as Posterior
    for (let at = 0; at < posterior.weights.length; at += 1) {
      const node = posterior.first + at
      const weight = count * (posterior.weights[at] as number)
      found.density[node] = (found.density[node] as number) + weight
    }
  }
  return (rater: number, severity: number): number | null => {
    const found = densities.get(componentOfRater[rater] as number)
    if (found === undefined) return null
    let sum = 0
    for (const [node, weight] of found.density.entries()) {
      const logit = (lattice.theta[node] as number) - severity
      if (weight > 0) sum += weight * expectedLevelAt(scale, logit, fit.model.thresholds)
    }
    return sum / found.units
  }
}

/** What an extreme rater gave to the fitted units of their component; null where to none. */
function ratingsOfExtreme(
  { panel, data }: Estimate,
  { componentOfRater, componentOfUnit }: Placement,
  rater: number,
) {
  const { table, levelsInUse } = panel
  const patterns = new Map<number, number>()
  let highest = false
  for (let unit = 0; unit < table.units.length; unit += 1) {
    const pattern = data.patternOf[unit] as number
    if (pattern < 0 || componentOfUnit[unit] !== componentOfRater[rater]) continue
    const place = placesOf(table, unit).find((one) => table.raterOf[one] === rater)
    if (place === undefined) continue
    highest = (table.values[place] as number) >= (levelsInUse.at(-1) as number)
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1)
  }
  return patterns.size === 0 ? null : { highest, patterns }
}
