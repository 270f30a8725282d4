import { z } from 'zod'
import { leftOut } from '../core/statistics/says/leave-out.ts'
import { level, named, positionAt, provenance } from './common.ts'

/** A figure as the statistics give it, or null and why there is none. */
export const shownFigure = z.object({
  value: z.number().nullable(),
  /** Over how many judgements in regions. */
  n: z.int().optional(),
  standardError: z.number().nullable().optional(),
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  /** By which method the interval was made. */
  method: z.string().optional(),
  /** Why there is no value, or no interval. */
  reason: z.string().optional(),
})
export type ShownFigure = z.infer<typeof shownFigure>

const agreement = z.object({
  counts: z.object({
    units: z.int(),
    pairableUnits: z.int(),
    raters: z.int(),
    ratings: z.int(),
  }),
  exact: shownFigure,
  adjacent: shownFigure,
  alpha: z.object({ nominal: shownFigure, ordinal: shownFigure, interval: shownFigure }),
  ac2: z.object({ linear: shownFigure, quadratic: shownFigure }),
  icc: z.object({ absolute: shownFigure, absoluteMean: shownFigure, consistency: shownFigure }),
  warnings: z.array(z.string()),
})
export type ShownAgreement = z.infer<typeof agreement>

const pair = z.object({
  raters: z.tuple([z.string(), z.string()]),
  n: z.int(),
  exact: shownFigure,
  adjacent: shownFigure,
  kappaLinear: shownFigure,
  kappaQuadratic: shownFigure,
})

const raterSeverity = z.object({
  rater: z.string(),
  n: z.int(),
  /** In logits; positive is more severe. Its interval holds for all raters together. */
  severity: shownFigure,
  /** A model quantity: the level that the model expects of this rater over all judgements. */
  fairAverage: z.number().nullable(),
  /** By how many levels that lies above (positive) or under the others'. */
  steps: z.number().nullable(),
  verdict: z.enum(['more-severe', 'more-lenient', 'chance']).nullable(),
  infit: z.number().nullable(),
  outfit: z.number().nullable(),
  /** Raters compare within one component alone. */
  component: z.int(),
})
export type ShownRaterSeverity = z.infer<typeof raterSeverity>

const severity = z.object({
  /** Why no severity is shown of anybody; null where it is. */
  closed: z.string().nullable(),
  raters: z.array(raterSeverity),
  components: z.int(),
  sigma: z.number().nullable(),
  thresholds: z.array(z.number().nullable()),
  warnings: z.array(z.string()),
})
export type ShownSeverity = z.infer<typeof severity>

const surprise = z.object({
  region: z.string(),
  judgement: z.string(),
  rater: z.string(),
  level,
  probability: z.number(),
  /** The probability of every level of the scale, highest first, without this rating. */
  probabilities: z.array(z.object({ level, probability: z.number() })),
})
export type ShownSurprise = z.infer<typeof surprise>

const surprises = z.object({
  /** Why there is no list; null where there is one. */
  closed: z.string().nullable(),
  list: z.array(surprise),
  /** The raters whose ratings are not looked at, as their severity is not shown. */
  leftOut: z.array(z.string()),
  /** How many would be expected if every rating were given as the model says. */
  expected: z.number().nullable(),
  /** How many were looked at. */
  ratings: z.int(),
})
export type ShownSurprises = z.infer<typeof surprises>

const leaving = z.object({
  by: z.enum(leftOut),
  /** Why nothing can be left out; null where it can. */
  closed: z.string().nullable(),
  rows: z.array(
    z.object({
      id: z.string(),
      units: z.int(),
      exact: shownFigure,
      alpha: shownFigure,
      ac2: shownFigure,
    }),
  ),
})
export type ShownLeaving = z.infer<typeof leaving>

const againstReviewers = z.object({
  higher: z.int(),
  same: z.int(),
  lower: z.int(),
  /** How many the team or the reviewers gave no level. */
  notCompared: z.int(),
})

/** A region's self-review against its reviewers: inside the range of their medians is the same. */
const selfReview = againstReviewers.extend({
  region: z.string(),
  aspects: z.array(againstReviewers.extend({ aspect: z.string() })).readonly(),
  cases: z
    .array(
      z.object({
        aspect: z.string(),
        judgement: z.string(),
        team: level,
        reviewers: z.object({ lower: level, upper: level }),
        direction: z.enum(['higher', 'same', 'lower']),
      }),
    )
    .readonly(),
  signTest: shownFigure,
})
export type ShownSelfReview = z.infer<typeof selfReview>

const movement = z.object({
  up: z.int(),
  down: z.int(),
  same: z.int(),
  notCompared: z.int(),
  signTest: shownFigure,
})
export type ShownMovement = z.infer<typeof movement>

const rater = named.extend({
  /** How many levels they gave, how often they gave none, and how many were not blind. */
  ratings: z.int(),
  notRated: z.int(),
  notBlind: z.int(),
})

/** What only those are told who may read the sealed ratings with the raters' names. */
const byRater = z.object({
  raters: z.array(rater),
  pairs: z.array(pair),
  severity,
  /** The same without ratings that were not blind; null where there are none of them. */
  severityBlind: severity.nullable(),
  surprises,
})
export type FiguresByRater = z.infer<typeof byRater>

/** What the first sealed ratings of a revealed round say of how far its judges agree. */
export const figures = z.object({
  round: z.string(),
  title: z.string(),
  positionAt,
  /** Whether the position is older than six months. */
  old: z.boolean(),
  provenance,
  provenanceNote: z.string(),
  framework: z.string(),
  frameworkVersion: z.int(),
  aspects: z.array(named),
  judgements: z.array(z.object({ code: z.string(), aspect: z.string(), title: z.string() })),
  /** The regions whose ratings the figures are of. */
  regions: z.array(named),
  /** The other regions of the round, whose ratings are not open to the viewer. */
  closedRegions: z.array(named),
  /** How many judgements there are in these regions, rated or not. */
  cells: z.int(),
  /** How many first sealed ratings gave no level. */
  notRated: z.int(),
  agreement,
  /** Without ratings by somebody who had seen the self-review; null where there are none. */
  blind: z.object({ leftOut: z.int(), agreement }).nullable(),
  leaving: z.array(leaving),
  byRater: byRater.nullable(),
  /** By region; null where the viewer may not see it. */
  selfReview: z.array(selfReview).nullable(),
  /** What the discussion changed; null where the viewer may not see it. */
  movement: z.object({ calibrated: movement, agreed: movement }).nullable(),
})
export type Figures = z.infer<typeof figures>
