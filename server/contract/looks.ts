import { z } from 'zod'
import { roundTrailEntry } from './cells.ts'
import { instant } from './common.ts'

/** What has happened in a round since the viewer's visit before this one. */
export const lastLook = z.object({
  /** When that visit ended; null where there was none. */
  since: instant.nullable(),
  /** What others did since, as far as the viewer may know it, oldest first. */
  changes: z.array(roundTrailEntry),
})
export type LastLook = z.infer<typeof lastLook>
