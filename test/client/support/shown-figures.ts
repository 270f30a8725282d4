import type {
  Figures,
  FiguresByRater,
  ShownAgreement,
  ShownRaterSeverity,
} from '../../../server/contract/figures.ts'

export const agreement: ShownAgreement = {
  counts: { units: 48, pairableUnits: 48, raters: 3, ratings: 140 },
  exact: { value: 0.71, low: 0.6, high: 0.8, n: 48, method: 'bootstrap' },
  adjacent: { value: 0.996, n: 48 },
  alpha: {
    nominal: { value: 0.5, n: 48 },
    ordinal: { value: 0.7, low: 0.5, high: 0.82, n: 48, method: 'bootstrap' },
    interval: { value: 0.7, n: 48 },
  },
  ac2: { linear: { value: 0.9, standardError: 0.02, n: 48 }, quadratic: { value: 0.95, n: 48 } },
  icc: {
    absolute: { value: 0.5, n: 44 },
    absoluteMean: { value: 0.7, n: 44 },
    consistency: { value: 0.65, n: 44 },
  },
  warnings: [],
}

/** Three reviewers of everything. */
export const raters = ['A', 'B', 'C'].map((letter) => ({
  id: `r-${letter}`,
  name: `Reviewer ${letter}`,
  ratings: 48,
  notRated: 0,
  notBlind: 0,
}))

/** Reviewer C, more severe than the others unless told otherwise. */
export const severe = (more: Partial<ShownRaterSeverity>): ShownRaterSeverity => ({
  rater: 'r-C',
  n: 48,
  severity: { value: 0.9, low: 0.2, high: 1.6 },
  fairAverage: 2.1,
  steps: -0.52,
  verdict: 'more-severe',
  infit: 1,
  outfit: 1,
  component: 0,
  ...more,
})

export const severity: FiguresByRater['severity'] = {
  closed: null,
  raters: [
    severe({}),
    severe({ rater: 'r-A', steps: 0.3, verdict: 'chance' }),
    severe({ rater: 'r-B', steps: 0.02, verdict: 'chance' }),
  ],
  components: 1,
  sigma: 2,
  thresholds: [],
  warnings: [],
}

/** Figures of a round as its lead sees them. */
export const figures: Figures = {
  round: 'r',
  title: 'A round',
  positionAt: '2013-05',
  old: true,
  provenance: 'simulated',
  provenanceNote: 'Simulated',
  framework: 'f',
  frameworkVersion: 1,
  aspects: [{ id: 'x', name: 'X' }],
  judgements: [{ code: 'j', aspect: 'x', title: 'J' }],
  regions: [{ id: 'n', name: 'North' }],
  closedRegions: [],
  cells: 48,
  notRated: 4,
  agreement,
  blind: null,
  leaving: [
    {
      by: 'rater',
      closed: null,
      rows: raters.map(({ id }, index) => ({
        id,
        units: 48,
        exact: { value: 0.7 },
        alpha: { value: 0.6 + index / 10 },
        ac2: { value: null, reason: 'why' },
      })),
    },
    { by: 'region', closed: 'there is only one', rows: [] },
  ],
  byRater: {
    raters,
    pairs: [],
    severity,
    severityBlind: null,
    surprises: { closed: null, list: [], leftOut: [], expected: 2.6, ratings: 140 },
  },
  selfReview: [],
  movement: null,
}
