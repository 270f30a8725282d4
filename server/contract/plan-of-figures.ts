import { z } from 'zod'
import { closenesses } from '../core/statistics/plan/assumptions.ts'
import { slug, text } from './common.ts'

const unique = (values: readonly string[]) => new Set(values).size === values.length

/** Who would rate which regions; a rater may be somebody who has no account yet. */
export const planQuestion = z.object({
  regions: z
    .array(
      z.object({
        region: slug,
        raters: z.array(text.min(1).max(80)).max(40).refine(unique, 'must name each rater once'),
      }),
    )
    .max(50)
    .refine((regions) => unique(regions.map(({ region }) => region)), 'must name each region once'),
  closeness: z.enum(closenesses).default('fair'),
})
export type PlanQuestion = z.input<typeof planQuestion>

const noFigure = z.object({ value: z.null(), reason: z.string() })

/** How sure the figures would be if ratings came as assumed. */
export const planAnswer = z.object({
  /** The share of pairs of ratings that would be the same. */
  exact: z.number().nullable(),
  alpha: z.union([z.object({ value: z.number(), low: z.number(), high: z.number() }), noFigure]),
  severities: z.array(
    z.object({
      rater: z.string(),
      /** In logits. */
      standardError: z.number().nullable(),
      /** In levels: how far somebody would have to lean for it to show four times in five. */
      tells: z.union([z.object({ value: z.number() }), noFigure]),
    }),
  ),
})
export type PlanAnswer = z.infer<typeof planAnswer>
