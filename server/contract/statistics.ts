import { z } from 'zod'
import type {
  AgreementReport,
  ComparisonsReport,
  SeverityReport,
} from '../core/statistics/reports.ts'
import type { Worded } from '../core/statistics/words/put-into-words.ts'

const id = z.string().min(1)
const levels = z.int().min(2).max(11).describe('The highest level of the scale, used or not')
const rating = z.object({
  unit: id,
  rater: id,
  value: z.int().min(1).max(11).describe('A level, from 1 to `levels`'),
  group: id
    .describe(
      'What the unit belongs to, such as its region; one group a unit, named by one of its ratings or more. Units without are taken as one more group',
    )
    .optional(),
})
const ratings = z.array(rating).min(1).max(500_000).describe('One rating of a unit by each rater')

export const agreementRequest = z.object({
  levels,
  ratings,
  resamples: z.int().min(0).max(20_000).describe('For bootstrap intervals; 2,000').optional(),
  seed: z.int().describe('Of the draws for them; 1').optional(),
})

export const severityRequest = z.object({ levels, ratings })

const judge = id.optional()
export const comparisonsRequest = z.object({
  comparisons: z
    .array(
      z.union([
        z.object({ winner: id, loser: id, judge }),
        z.object({ tie: z.tuple([id, id]), judge }),
      ]),
    )
    .min(1)
    .max(100_000),
})

const n = z.int().describe('Over how many units').exactOptional()
const none = z.object({
  value: z.null(),
  reason: z.string().describe('Why there is none, in the language asked for'),
})
const value = z.object({ value: z.number(), n })
const interval = {
  low: z.number().nullable().describe('Of a 95 % interval'),
  high: z.number().nullable(),
  method: z.string().exactOptional(),
  reason: z.string().describe('Why there is no interval').exactOptional(),
}
const standardError = z.number().nullable()
const figure = z.union([value, none])
const withError = z.union([value.extend({ standardError }), none])
const withInterval = z.union([value.extend(interval), none])
const withBoth = z.union([value.extend({ standardError, ...interval }), none])
const count = z.int().min(0)
const number = z.number().nullable()
const warnings = z.array(z.string())

export const agreementAnswer = z.object({
  counts: z.object({ units: count, pairableUnits: count, raters: count, ratings: count }),
  exact: withInterval,
  adjacent: withInterval,
  alpha: z.object({ nominal: figure, ordinal: withInterval, interval: figure }),
  ac2: z.object({ linear: withError, quadratic: withError }),
  icc: z.object({ absolute: figure, absoluteMean: figure, consistency: figure }),
  pairs: z.array(
    z.object({
      raters: z.tuple([id, id]),
      n: count,
      exact: figure,
      adjacent: figure,
      kappaLinear: withBoth,
      kappaQuadratic: withBoth,
    }),
  ),
  warnings,
}) satisfies z.ZodType<Worded<AgreementReport>>

const component = z.int().min(0).describe('The number of its component')

export const severityAnswer = z.object({
  severity: z.union([z.object({ value: z.literal('estimated') }), none]),
  raters: z.array(
    z.object({
      rater: id,
      n: count,
      severity: number.describe('In logits; positive is more severe'),
      standardError,
      infit: number,
      outfit: number,
      fairAverage: number,
      extreme: z.boolean(),
      component,
    }),
  ),
  units: z.array(
    z.object({
      unit: id,
      n: count,
      measure: number,
      standardError,
      fairAverage: number,
      extreme: z.boolean(),
      freshRater: z.array(z.number()).nullable(),
      component,
    }),
  ),
  groups: z.array(z.object({ group: id, mean: z.number(), standardError, component })),
  sigma: number,
  thresholds: z.array(number),
  components: z.array(z.array(id)),
  surprises: z.array(
    z.object({
      unit: id,
      rater: id,
      value: z.int(),
      probability: z.number(),
      expected: z.number(),
      probabilities: z.array(z.number()),
    }),
  ),
  expectedSurprises: number.describe('How many of them chance alone would bring'),
  converged: z.boolean(),
  warnings,
}) satisfies z.ZodType<Worded<SeverityReport>>

export const comparisonsAnswer = z.object({
  items: z.array(
    z.object({
      item: id,
      ability: number.describe('In logits; they sum to zero within a component'),
      standardError,
      wins: count,
      losses: count,
      ties: count,
      component,
    }),
  ),
  pairs: z.array(
    z.object({
      items: z.tuple([id, id]),
      difference: z.number(),
      standardError: z.number(),
      probability: z.number().describe('That the first is truly ahead of the second'),
    }),
  ),
  components: z.array(
    z.object({
      items: z.array(id),
      strongComponents: z.array(z.array(id)),
      regularised: z.boolean(),
    }),
  ),
  reliability: figure,
  judges: z.array(z.object({ judge: id, n: count.describe('Ties included'), infit: number })),
  warnings,
}) satisfies z.ZodType<Worded<ComparisonsReport>>
