import { z } from 'zod'
import { choices } from '../core/comparisons/choice.ts'
import { hiddenKinds } from '../core/comparisons/hide-names.ts'
import { polarities, statementKinds } from '../core/statement.ts'
import { outlineOfRound } from './cells.ts'
import { instant, language, slug, supersedes, uuid } from './common.ts'

/** Somebody's words, cut where a name was hidden. */
const pieces = z.array(z.union([z.string(), z.object({ hidden: z.enum(hiddenKinds) })]))

/** What there is to read of one judgement in one region, without its names. */
export const hiddenCell = z.object({
  texts: z.array(
    z.object({
      kind: z.enum(statementKinds),
      /** Null for a statement of a document. */
      polarity: z.enum(polarities).nullable(),
      language,
      pieces,
    }),
  ),
  /** What the region's own agreed plan expected by now. */
  expected: z.object({ language, pieces }).nullable(),
})
export type HiddenCell = z.infer<typeof hiddenCell>

export const drawnPair = z.object({
  position: z.int(),
  judgement: z.string(),
  /** Names of cells in `cells`, which tell nothing of their regions. */
  left: z.string(),
  right: z.string(),
  /** Whether the judge may no longer compare one of the two. */
  withdrawn: z.boolean(),
  /** The last that the judge said of it. */
  last: z.object({ id: z.string(), choice: z.enum(choices) }).nullable(),
})
export type DrawnPair = z.infer<typeof drawnPair>

export const sitting = z.object({
  id: z.string(),
  /** Moves with every choice. */
  version: z.int(),
  drawnAt: instant,
  pairs: z.array(drawnPair),
  cells: z.record(z.string(), hiddenCell),
})
export type Sitting = z.infer<typeof sitting>

/** Where the viewer stands as a judge of a round. */
export const judging = z.object({
  round: outlineOfRound,
  /** What is compared: the statements of a document, or the evidence of a review. */
  texts: z.enum(['statements', 'evidence']),
  /** How many pairs a sitting would draw: those that the judge has not compared yet. */
  toDraw: z.int(),
  /** Boxes of the side-by-side view that hold nothing to read, so that no pair is drawn with them. */
  withoutText: z.int(),
  /** The one that is open. */
  sitting: sitting.nullable(),
  handedIn: z.array(z.object({ id: z.string(), at: instant, compared: z.int() })),
  /** Whether the figures of the round are open to the viewer once nothing of theirs is open. */
  readsResults: z.boolean(),
})
export type Judging = z.infer<typeof judging>

export const sittingParams = z.object({ id: slug, sittingId: uuid })
export const choiceParams = sittingParams.extend({ choiceId: uuid })

export const newChoice = z.object({
  position: z.int().min(1).max(10_000),
  choice: z.enum(choices),
  supersedes,
})
export type NewChoice = z.infer<typeof newChoice>
