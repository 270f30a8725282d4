import { assumptionsOf, type Closeness } from './assumptions.ts'
import { type ExpectedAgreement, expectedAgreement } from './expected-agreement.ts'
import { type ExpectedSeverity, expectedSeverities } from './expected-severity.ts'
import type { PlannedRegion } from './rating-plan.ts'

export interface PlanRequest {
  /** The highest level of the scale. */
  readonly levels: number
  readonly regions: readonly PlannedRegion[]
  readonly closeness: Closeness
}

export interface PlanReport extends ExpectedAgreement {
  readonly severities: readonly ExpectedSeverity[]
}

/** How sure the figures of a plan would be, if raters agree as closely as assumed. */
export function planReport({ levels, regions, closeness }: PlanRequest): PlanReport {
  const assumptions = assumptionsOf(closeness, levels)
  return {
    ...expectedAgreement(regions, levels, assumptions),
    severities: expectedSeverities(regions, levels, assumptions),
  }
}
