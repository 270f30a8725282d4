import { z } from 'zod'
import { day, instant, named } from './common.ts'

/** What is new in the feedback of one region, for somebody who reads it. */
export const regionNews = z.object({
  region: named,
  /** How many judgements are contested and wait for the lead reviewer’s answer. */
  contested: z.int(),
  /**
   * How many of the region’s points the lead reviewer has answered since its own lead last looked;
   * reasons against a judgement as a whole are one point. Null for those who do not lead the region.
   */
  answered: z.int().nullable(),
  /** The last day for answers. */
  until: day.nullable(),
})
export const feedbackNews = z.array(regionNews)
export type RegionNews = z.infer<typeof regionNews>

/** When somebody’s visit to the feedback of a review before this one ended; null in a first visit. */
export const feedbackLook = z.object({ since: instant.nullable() })
export type FeedbackLook = z.infer<typeof feedbackLook>
