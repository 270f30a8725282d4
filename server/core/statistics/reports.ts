import type {
  Figure,
  FigureWithBoth,
  FigureWithError,
  FigureWithInterval,
  NoFigure,
} from './figure.ts'
import type { Note } from './note.ts'

/** How far raters agree. */
export interface AgreementReport {
  readonly counts: {
    readonly units: number
    readonly pairableUnits: number
    readonly raters: number
    readonly ratings: number
  }
  readonly exact: FigureWithInterval
  readonly adjacent: FigureWithInterval
  readonly alpha: {
    readonly nominal: Figure
    readonly ordinal: FigureWithInterval
    readonly interval: Figure
  }
  readonly ac2: { readonly linear: FigureWithError; readonly quadratic: FigureWithError }
  readonly icc: {
    readonly absolute: Figure
    readonly absoluteMean: Figure
    readonly consistency: Figure
  }
  readonly pairs: readonly PairAgreement[]
  readonly warnings: readonly Note[]
}

export interface PairAgreement {
  readonly raters: readonly [string, string]
  /** How many units both rated. */
  readonly n: number
  readonly exact: Figure
  readonly adjacent: Figure
  readonly kappaLinear: FigureWithBoth
  readonly kappaQuadratic: FigureWithBoth
}

/** How severe each rater is, and how ready each unit, by one rating-scale model. */
export interface SeverityReport {
  readonly severity: { readonly value: 'estimated' } | NoFigure
  readonly raters: readonly RaterSeverity[]
  readonly units: readonly UnitMeasure[]
  readonly groups: readonly GroupMean[]
  readonly sigma: number | null
  /** Of the step into level 2, 3, ...; null for a step of a level that nobody used. */
  readonly thresholds: readonly (number | null)[]
  /** Rater ids that are joined by shared units; severities compare within one of them alone. */
  readonly components: readonly (readonly string[])[]
  readonly surprises: readonly Surprise[]
  /** How many surprises the model itself leads one to expect, by chance alone. */
  readonly expectedSurprises: number | null
  readonly converged: boolean
  readonly warnings: readonly Note[]
}

export interface RaterSeverity {
  readonly rater: string
  readonly n: number
  /** In logits; positive is more severe. */
  readonly severity: number | null
  readonly standardError: number | null
  readonly infit: number | null
  readonly outfit: number | null
  readonly fairAverage: number | null
  readonly extreme: boolean
  readonly component: number
}

export interface UnitMeasure {
  readonly unit: string
  readonly n: number
  readonly measure: number | null
  readonly standardError: number | null
  readonly fairAverage: number | null
  readonly extreme: boolean
  /** The probability of each level, lowest first, from another rater of this panel. */
  readonly freshRater: readonly number[] | null
  readonly component: number
}

export interface GroupMean {
  readonly group: string
  readonly mean: number
  readonly standardError: number | null
  readonly component: number
}

/** A rating that the model did not expect of this rater, without that rating. */
export interface Surprise {
  readonly unit: string
  readonly rater: string
  readonly value: number
  readonly probability: number
  readonly expected: number
  readonly probabilities: readonly number[]
}

/** Which items come out ahead of which, from comparisons of two at a time. */
export interface ComparisonsReport {
  readonly items: readonly ItemAbility[]
  readonly pairs: readonly PairDifference[]
  readonly components: readonly ComparedComponent[]
  readonly reliability: Figure
  readonly judges: readonly {
    readonly judge: string
    readonly n: number
    readonly infit: number | null
  }[]
  readonly warnings: readonly Note[]
}

export interface ItemAbility {
  readonly item: string
  readonly ability: number | null
  readonly standardError: number | null
  readonly wins: number
  readonly losses: number
  readonly ties: number
  readonly component: number
}

export interface PairDifference {
  readonly items: readonly [string, string]
  readonly difference: number
  readonly standardError: number
  /** That the first is truly ahead of the second; not that it wins one comparison. */
  readonly probability: number
}

export interface ComparedComponent {
  readonly items: readonly string[]
  /** Sets of items each of which can be reached from every other through wins. */
  readonly strongComponents: readonly (readonly string[])[]
  readonly regularised: boolean
}
