import { type Fit, fitModel } from './fit.ts'
import { buildLattice, type Lattice } from './lattice.ts'
import type { LevelsInUse } from './levels.ts'
import { posteriorsBySet } from './likelihood.ts'
import type { Panel } from './panel.ts'
import { type Collapsed, collapse, type FittedRaters, fittedRaters } from './patterns.ts'
import { type Posterior, posteriorMean } from './posterior.ts'

/** The fitted model with what every figure of the answer is read from. */
export interface Estimate {
  readonly panel: Panel
  readonly data: Collapsed
  readonly fit: Fit
  readonly fitted: FittedRaters
  readonly lattice: Lattice
  readonly scale: LevelsInUse
  /** Of each pattern. */
  readonly posteriors: readonly Posterior[]
  /** Of each pattern, the posterior mean of theta. */
  readonly measures: Float64Array
}

/** @returns null where there is no finite maximum */
export function estimate(panel: Panel, fineness?: number): Estimate | null {
  const data = collapse(panel)
  const fit = fitModel(data, fineness)
  if (fit === null) return null
  const lattice = buildLattice(fit.model, data.size, data.mostRatings, fineness)
  if (lattice === null) return null
  const found = new Array<Posterior>(data.patterns.length)
  const measures = new Float64Array(data.patterns.length)
  for (const { patterns } of posteriorsBySet(data, fit.model, lattice)) {
    for (const { index, posterior } of patterns) {
      found[index] = posterior
      measures[index] = posteriorMean(posterior, (node) => lattice.theta[node] as number)
    }
  }
  const scale = { levels: panel.table.levels, inUse: panel.levelsInUse }
  const fitted = fittedRaters(panel)
  return { panel, data, fit, fitted, lattice, scale, posteriors: found, measures }
}

/** The standard error of the parameter at a place of the point. */
export function standardErrorAt({ covariance }: Fit, place: number): number {
  const n = Math.sqrt(covariance.length)
  return Math.sqrt(Math.max(0, covariance[place * n + place] as number))
}
