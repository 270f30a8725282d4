import { z } from 'zod'
import { carriedPositions } from '../core/carried.ts'
import { decision, expectedPosition } from './cells.ts'
import { instant, named, positionAt, provenance } from './common.ts'

/** The earlier round that something was carried from. */
const earlierRound = z.object({
  id: z.string(),
  title: z.string(),
  positionAt,
  old: z.boolean(),
  provenance,
  framework: z.string(),
  frameworkVersion: z.int(),
})

const origin = {
  /** Null where the viewer may not know of the earlier round. */
  from: earlierRound.nullable(),
  /** Whether the framework has changed its meaning since the earlier round. */
  meaningChanged: z.boolean(),
}

/** What a round took over from an earlier one, as far as the viewer may know. */
export const carriedRound = z.object({
  ...origin,
  /** The earlier judgements that the framework of this round does not have. */
  leftOut: z.array(z.object({ code: z.string(), title: z.string() })),
  /** Which judgements nobody has looked at yet; null for those whom it does not concern. */
  unreviewed: z
    .array(z.object({ region: z.string(), judgement: z.string(), title: z.string() }))
    .nullable(),
})
export type CarriedRound = z.infer<typeof carriedRound>

/** What an earlier round said of a judgement; it is no part of this round. */
export const carriedCell = z.object({
  ...origin,
  version: z.int(),
  /** Whether it was looked at, by whom and how; null for those whom it does not concern. */
  review: z
    .object({
      looked: z
        .object({ at: instant, by: z.string().nullable(), position: z.enum(carriedPositions) })
        .nullable(),
    })
    .nullable(),
  region: named,
  agreed: decision.pick({ level: true, reason: true, ground: true, statements: true }).nullable(),
  /** Whether the viewer may read the earlier expected position, if there is one. */
  positionOpen: z.boolean(),
  expectedPosition: expectedPosition.nullable(),
})
export type CarriedCell = z.infer<typeof carriedCell>

export const carriedLook = z.object({ position: z.enum(carriedPositions) })
