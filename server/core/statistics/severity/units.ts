import type { UnitMeasure } from '../reports.ts'
import type { Estimate } from './estimate.ts'
import { expectedLevelAt, fromReached, spreadOverLevels } from './levels.ts'
import type { Placement } from './placement.ts'
import { posteriorMean } from './posterior.ts'

type Figures = Pick<UnitMeasure, 'measure' | 'standardError' | 'fairAverage' | 'freshRater'>

const noFigures: Figures = {
  measure: null,
  standardError: null,
  fairAverage: null,
  freshRater: null,
}

/**
 * Every unit's measure, the mean of its posterior; its standard error, the posterior's standard
 * deviation, and none where sigma is 0; its fair average, the level to expect from a rater of severity 0; and what another
 * rater of this panel would give, over the posterior and an equal mix of the fitted raters.
 */
export function measureUnits(
  estimate: Estimate | null,
  { table }: Estimate['panel'],
  { componentOfUnit }: Placement,
): UnitMeasure[] {
  const figuresOf = estimate === null ? () => noFigures : patternFigures(estimate)
  return table.units.map((unit, index) => ({
    unit,
    n: (table.starts[index + 1] as number) - (table.starts[index] as number),
    ...figuresOf(index),
    extreme: estimate !== null && isExtreme(estimate, index),
    component: componentOfUnit[index] as number,
  }))
}

/** Whether a unit's fitted ratings are all the highest, or all the lowest level in use. */
function isExtreme({ panel, data }: Estimate, unit: number): boolean {
  if (panel.unitLeftOut[unit] === 1) return true
  const pattern = data.patterns[data.patternOf[unit] as number]
  if (pattern === undefined) return false
  const raters = data.sets[pattern.set]?.raters.length ?? 0
  return pattern.total === 0 || pattern.total === raters * data.size.steps
}

function patternFigures(estimate: Estimate): (unit: number) => Figures {
  const { data, fit, lattice, scale, measures } = estimate
  const { thresholds } = fit.model
  const fair = lattice.theta.map((theta) => expectedLevelAt(scale, theta, thresholds))
  const mixes = data.ratersIn.map((_, component) => mixRaters(estimate, component))
  const figures = estimate.posteriors.map((posterior, index): Figures => {
    const measure = measures[index] as number
    const spread = posteriorMean(
      posterior,
      (node) => ((lattice.theta[node] as number) - measure) ** 2,
    )
    const component = data.componentOfMean[data.patterns[index]?.mean ?? 0] as number
    const above = mixes[component] ?? []
    const reached = above.map((step) => posteriorMean(posterior, (node) => step[node] as number))
    const probabilities = fromReached(reached)
    return {
      measure,
      // Held at a sigma of 0, the posterior's spread is the floor of the search and says nothing.
      standardError: fit.sigmaIsZero ? null : Math.sqrt(spread),
      fairAverage: posteriorMean(posterior, (node) => fair[node] as number),
      freshRater: spreadOverLevels(scale, probabilities),
    }
  })
  return (unit) => figures[data.patternOf[unit] as number] ?? noFigures
}

/** P(category >= k) along the lattice, averaged over a component's raters: one array a step. */
function mixRaters({ data, lattice }: Estimate, component: number): Float64Array[] {
  const share = 1 / (data.ratersIn[component] as number)
  return Array.from({ length: data.size.steps }, (_, k) => {
    const mix = new Float64Array(lattice.size)
    for (const [rater, one] of data.componentOf.entries()) {
      if (one !== component) continue
      const from = (rater * data.size.steps + k) * lattice.size
      for (let node = 0; node < lattice.size; node += 1) {
        mix[node] = (mix[node] as number) + share * (lattice.above[from + node] as number)
      }
    }
    return mix
  })
}
