import { z } from 'zod'
import { language, level, named, positionAt, provenance, slug, stage } from './common.ts'

export const overTimeQuery = z.object({ region: slug.optional(), lang: language.optional() })

const overTimeRound = z.object({
  id: z.string(),
  title: z.string(),
  positionAt,
  /** Whether the position is older than six months. */
  old: z.boolean(),
  provenance,
  framework: z.string(),
  frameworkVersion: z.int(),
  /** The version since which the framework has meant the same; no line joins two that differ. */
  meaningSince: z.int(),
  /** The reviews whose agreed levels are open to the viewer. */
  reviews: z.array(z.object({ region: z.string(), stage })),
})

const overTimeFramework = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  levels: z.array(level),
  judgements: z.array(z.object({ code: z.string(), aspect: z.string(), title: z.string() })),
})

/** Agreed levels by region over the rounds, earliest first, as far as the viewer may see them. */
export const overTime = z.object({
  /** Every region of which something is open to the viewer, whichever the query asks for. */
  regions: z.array(named),
  rounds: z.array(overTimeRound),
  /** The frameworks of the rounds, in the versions that they use. */
  frameworks: z.array(overTimeFramework),
  positions: z.array(
    z.object({
      round: z.string(),
      region: z.string(),
      judgement: z.string(),
      level: level.nullable(),
      reason: z.string().nullable(),
    }),
  ),
})
export type OverTime = z.infer<typeof overTime>
